import { corrections, type StyleRule } from './suggestion'

const spaced =
  /(?<=[\p{L}”’.,!?)]) +(?:-{1,3}|–|—) +(?=[\p{L}\d“‘(])|(?<=\d) +(?:-{2,3}|–|—) +(?=[\p{L}“‘(])/gu
const doubled = /(?<=[\p{L}\d”’])-{2,3}(?=[\p{L}“‘])/gu
const points = /(?<!\.)\.{3}(?!\.)/gu

/**
 * A dash is an em dash without spaces (The Chicago Manual of Style), the house’s own “—Ed.” among them; three points are
 * one ellipsis. Between two numbers nothing is said: it may be a span or a sum.
 */
export const englishDashes: StyleRule = (text) => [
  ...[spaced, doubled].flatMap((pattern) => corrections(text, pattern, () => '—')),
  ...corrections(text, points, () => '…'),
]
