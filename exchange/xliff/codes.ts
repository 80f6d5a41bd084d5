import type { Flag } from '../lines'

/** Of XLIFF 2.0, 2.1 and their modules' core. */
export const xliffNamespace = 'urn:oasis:names:tc:xliff:document:2.0'
/** Of the one attribute that is ours. */
export const ownNamespace = 'urn:facing-pages:translation'

/**
 * How marks inside a text are named in XLIFF: what its core knows by its own names (section 4.7.2.5, `subType`), the rest
 * by ours.
 */
export const flagCodes: Record<Flag, string> = {
  strong: 'xlf:b',
  emphasis: 'xlf:i',
  underline: 'xlf:u',
  strike: 'fp:strike',
  code: 'fp:code',
}
export const breakCode = 'xlf:lb'
export const itemCode = 'fp:item'
export const linkCode = 'fp:link'
export const noteCode = 'fp:note'

/** What `original` of a `<file>` says. */
export function originalOf(interview: string): string {
  return `facing-pages:interviews/${interview}`
}
