import type { LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { isRecord } from '../convert/serialized'

/** A figure, or a note inside a sentence: its words stand in fields, which have a form of their own on the page. */
export type FieldNode = LexicalNode & {
  /** The fields of this version of the node. */
  readonly __fields: unknown
  /** The form reads the fields anew when it grows. */
  readonly __cacheBuster: number
  getFields(): unknown
  setFields(fields: Record<string, unknown>): void
  getCacheBuster(): number
}

/** Words of a field of a figure or a note. */
export type FieldWords = { node: FieldNode; name: string; text: string }

/** Types of node that have fields. */
export const fieldTypes = ['block', 'inlineBlock']

/** Fields with words. A picture's address has none. */
const worded = ['caption', 'credit', 'alt', 'text']

export function hasFields(node: LexicalNode | null | undefined): node is FieldNode {
  return !!node && fieldTypes.includes(node.getType()) && '__fields' in node && 'setFields' in node
}

/** The words in the fields of a node, in order; none of a node without fields. */
export function $fieldWords(node: LexicalNode): FieldWords[] {
  const fields = hasFields(node) ? node.getFields() : null
  if (!hasFields(node) || !isRecord(fields)) return []
  return worded.flatMap((name) => {
    const text = fields[name]
    return typeof text === 'string' && text !== '' ? [{ node, name, text }] : []
  })
}

/** Puts other words into a field in place of some; the form on the page shows them at once. */
export function $spliceField(
  { node, name }: Pick<FieldWords, 'node' | 'name'>,
  start: number,
  end: number,
  words: string,
): void {
  const fields = node.getFields()
  const text = isRecord(fields) ? fields[name] : undefined
  if (!isRecord(fields) || typeof text !== 'string') return
  node.setFields({ ...fields, [name]: text.slice(0, start) + words + text.slice(end) })
}

/** What shows a field: its box in the form, or the whole figure or note where that is folded. */
export function fieldElement(block: HTMLElement | null, name: string): HTMLElement | null {
  const box = block?.querySelector<HTMLElement>(`[name="${name}"]`)
  return box?.checkVisibility() ? box : block
}
