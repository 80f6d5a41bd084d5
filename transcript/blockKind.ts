import { passageKinds, type PassageKind } from '@/model/passage/passage'

/** Kinds that a paragraph can have; the others are told by the block itself. */
export const paragraphKinds = [
  'narration',
  'question',
  'answer',
  'note',
  'reference',
] as const satisfies PassageKind[]

export type ParagraphKind = (typeof paragraphKinds)[number]

const kindOfType: Partial<Record<string, PassageKind>> = {
  heading: 'heading',
  list: 'list',
  quote: 'quote',
  block: 'figure',
}

/**
 * What a block is. Its type decides; only among paragraphs does the stored kind. So a question that an editor turns
 * into a heading is a heading, and is a question again when it is turned back.
 */
export function kindOfBlock(type: string, stored: string | undefined): PassageKind {
  return kindOfType[type] ?? (isParagraphKind(stored) ? stored : 'narration')
}

function isParagraphKind(value: unknown): value is ParagraphKind {
  return paragraphKinds.some((kind) => kind === value)
}

export function isPassageKind(value: unknown): value is PassageKind {
  return passageKinds.some((kind) => kind === value)
}

/** Whether a passage of this kind can have a speaker; what a block stores is kept for when it is turned back. */
export function isSpoken(kind: PassageKind): boolean {
  return kind !== 'heading' && kind !== 'figure'
}
