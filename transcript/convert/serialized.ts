import { isProgress, type Progress } from '@/model/passage/passage'

/**
 * The stored form of a transcript, as Lexical and Payload's blocks serialise it. Only what we write and read; kept
 * free of Lexical itself, so that queries and scripts convert without loading an editor.
 */

/** Node state of a block: what makes it a passage. Defaults are absent keys, as Lexical stores them. */
export type StoredState = {
  passage?: string
  speaker?: string
  kind?: string
  source?: string
  progress?: Progress
}

type ElementProps = { version: number; direction: 'ltr' | 'rtl' | null; format: ''; indent: number }

export type SerializedText = {
  type: 'text'
  version: number
  text: string
  format: number
  detail: number
  mode: 'normal'
  style: string
}

export type SerializedLink = ElementProps & {
  type: 'link'
  id: string
  fields: { linkType: 'custom'; newTab: boolean; url: string }
  children: SerializedInline[]
}

/** A note inside a sentence: an inline block. */
export type SerializedNote = {
  type: 'inlineBlock'
  version: number
  fields: { id: string; blockName: string; blockType: 'note'; text: string }
}

export type SerializedInline =
  SerializedText | SerializedLink | SerializedNote | { type: 'linebreak'; version: number }

export type SerializedListItem = ElementProps & {
  type: 'listitem'
  value: number
  children: SerializedInline[]
}

export type FigureFields = {
  id: string
  blockName: string
  blockType: 'figure'
  media: string | null
  sourceUrl: string | null
  alt: string | null
  caption: string | null
  credit: string | null
}

type PassageNode = { $?: StoredState }

export type SerializedBlock = PassageNode &
  (
    | (ElementProps & {
        type: 'paragraph'
        textFormat: number
        textStyle: string
        children: SerializedInline[]
      })
    | (ElementProps & { type: 'heading'; tag: 'h2' | 'h3'; children: SerializedInline[] })
    | (ElementProps & { type: 'quote'; children: SerializedInline[] })
    | (ElementProps & {
        type: 'list'
        listType: 'bullet' | 'number'
        tag: 'ul' | 'ol'
        start: number
        children: SerializedListItem[]
      })
    | { type: 'block'; version: number; format: ''; fields: FigureFields }
  )

export type SerializedBody = { root: ElementProps & { type: 'root'; children: SerializedBlock[] } }

/** Bits of a text node's `format`, from Lexical's constants. */
export const textFormat = { strong: 1, emphasis: 2, strike: 4, underline: 8, code: 16 } as const

export const elementProps: ElementProps = { version: 1, direction: null, format: '', indent: 0 }

/** A node of a body that came from outside: anything may be missing. */
export type UnknownNode = Record<string, unknown>

/** Whether something is an object with fields, rather than a list or nothing. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function childrenOf(node: unknown): UnknownNode[] {
  return isRecord(node) && Array.isArray(node.children) ? node.children.filter(isRecord) : []
}

/** The top-level nodes of a rich-text value; none where it is no rich text. */
export function blocksOf(body: unknown): UnknownNode[] {
  return isRecord(body) ? childrenOf(body.root) : []
}

/** The node state of a block, without what is no string or says nothing. */
export function stateOf(node: UnknownNode): StoredState {
  const { passage, speaker, kind, source, progress } = isRecord(node.$) ? node.$ : {}
  return {
    ...(isWritten(passage) && { passage }),
    ...(isWritten(speaker) && { speaker }),
    ...(isWritten(kind) && { kind }),
    ...(isWritten(source) && { source }),
    ...(isProgress(progress) && { progress }),
  }
}

function isWritten(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
