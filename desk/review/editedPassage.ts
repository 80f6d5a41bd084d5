import { Findings } from '@/importer/findings'
import type { ProposedPassage, Removal, Mark } from '@/importer/proposal'
import { readInline } from '@/importer/readers/inlineMarkdown'

import type { PassageKey } from './edits'

/** A passage under review. `key` names it however the others around it are split, joined, dropped and restored. */
export type EditedPassage = ProposedPassage & {
  key: PassageKey
  /** Numbers of the proposal's passages whose words it holds. */
  from: number[]
}

/** The first part and the rest, without the white space between them; `null` where one of them would be empty. */
export function splitPassage(
  passage: EditedPassage,
  at: number,
  key: PassageKey,
): [EditedPassage, EditedPassage] | null {
  const { text } = passage
  const end = text.slice(0, at).trimEnd().length
  const start = text.length - text.slice(at).trimStart().length
  if (end === 0 || start >= text.length) return null
  const cut = rawPlace(passage, start)
  const spoken = passage.kind === 'heading' ? { kind: 'narration' as const } : {}
  return [
    { ...passage, ...partOf(passage, 0, end), span: [passage.span[0], cut] },
    {
      ...passage,
      ...spoken,
      ...partOf(passage, start, text.length),
      key,
      span: [cut, passage.span[1]],
      label: null,
      inferred: false,
    },
  ]
}

/** Both in one: with a space between Latin letters, without one after Chinese; the items of lists stay lines. */
export function joinPassages(first: EditedPassage, second: EditedPassage): EditedPassage {
  const isLatin = /[\p{Script=Latin}\p{N},.;:!?)"’”]$/u.test(first.text)
  const joiner = first.kind === 'list' ? '\n' : isLatin ? ' ' : ''
  const text = first.text + joiner + second.text
  const moved = first.text.length + joiner.length
  return {
    ...first,
    from: [...first.from, ...second.from],
    text,
    marks: [...first.marks, ...second.marks.map((mark) => movedMark(mark, moved))],
    span: [Math.min(first.span[0], second.span[0]), Math.max(first.span[1], second.span[1])],
    origin: [
      ...first.origin,
      ...second.origin.map(([at, raw]): [number, number] => [at + moved, raw]),
    ],
  }
}

/** With other words. Marks before and behind what was changed stay where they were; what was inside it loses them. */
export function rewordPassage(passage: EditedPassage, text: string): EditedPassage {
  const { text: old, marks } = passage
  const most = Math.min(old.length, text.length)
  let start = 0
  while (start < most && old[start] === text[start]) start++
  let same = 0
  while (same < most - start && old.at(-1 - same) === text.at(-1 - same)) same++
  const end = old.length - same
  const grown = text.length - old.length
  const kept = marks.flatMap((mark): Mark[] => {
    if (mark.at[1] <= start) return [mark]
    if (mark.at[0] >= end) return [movedMark(mark, grown)]
    if (mark.at[0] <= start && mark.at[1] >= end) {
      const at: Mark['at'] = [mark.at[0], mark.at[1] + grown]
      return at[0] < at[1] ? [{ ...mark, at }] : []
    }
    return []
  })
  const origin = passage.origin.flatMap(([at, raw]): [number, number][] =>
    at < start ? [[at, raw]] : at >= end ? [[at + grown, raw]] : [],
  )
  const { image } = passage
  return {
    ...passage,
    text,
    marks: kept,
    origin,
    ...(image && { image: { ...image, caption: image.caption === null ? null : text } }),
  }
}

/** Something that had been removed inside the words of a passage, put back where it stood. */
export function insertRemoval(passage: EditedPassage, removal: Removal): EditedPassage {
  const place = textPlace(passage, removal.span[0])
  const { text } = passage
  return rewordPassage(passage, text.slice(0, place) + removal.text.trim() + text.slice(place))
}

/** Something that had been removed between two passages, as a passage of its own; nobody says it. */
export function restoredPassage(removal: Removal, key: PassageKey): EditedPassage {
  const bare = removal.text.trim().replace(/^[#>\-*+\s]{1,10}\s/, '')
  const source = { text: bare, at: Array.from(bare, (_, i) => i), marks: [] }
  const { text, marks } = readInline(source, new Findings(bare, 'zh'))
  return {
    n: 0,
    key,
    from: [],
    kind: 'narration',
    speaker: null,
    turn: null,
    exchange: null,
    text: text.trim(),
    marks,
    span: removal.span,
    origin: [[0, removal.span[0]]],
    label: null,
    inferred: false,
  }
}

/** Where a place in the text of a passage stands in the raw text. */
export function rawPlace({ origin, span }: EditedPassage, at: number): number {
  const run = origin.findLast(([start]) => start <= at)
  return run ? Math.min(run[1] + at - run[0], span[1]) : span[0]
}

/** Where in the text of a passage an offset of the raw text stands, or would stand. */
export function textPlace({ origin, text }: EditedPassage, raw: number): number {
  const run = origin.findLast(([, start]) => start <= raw)
  if (!run) return 0
  const next = origin.find(([at]) => at > run[0])?.[0] ?? text.length
  return Math.min(run[0] + raw - run[1], next)
}

function partOf(passage: EditedPassage, from: number, to: number) {
  const inside = passage.origin
    .filter(([at]) => at > from && at < to)
    .map(([at, raw]): [number, number] => [at - from, raw])
  return {
    text: passage.text.slice(from, to),
    marks: passage.marks.flatMap((mark): Mark[] => {
      const at: Mark['at'] = [Math.max(mark.at[0], from) - from, Math.min(mark.at[1], to) - from]
      return at[0] < at[1] ? [{ ...mark, at }] : []
    }),
    origin: [[0, rawPlace(passage, from)] satisfies [number, number], ...inside],
  }
}

function movedMark(mark: Mark, by: number): Mark {
  return { ...mark, at: [mark.at[0] + by, mark.at[1] + by] }
}
