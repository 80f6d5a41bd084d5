import type { Figure, Inline, Passage } from '@/model/passage/passage'
import {
  elementProps,
  textFormat,
  type SerializedBlock,
  type SerializedBody,
  type SerializedInline,
  type StoredState,
} from './serialized'

/**
 * Passages as the rich text that the `body` of an interview stores. Every passage must have its id: ids of links,
 * notes and figures inside are derived from it, so that the same passages always give the same body.
 */
export function bodyFromPassages(passages: readonly Passage[]): SerializedBody {
  return { root: { ...elementProps, type: 'root', children: passages.map(blockFrom) } }
}

/** One passage as one block, for views that save a single row. */
export function blockFrom(passage: Passage): SerializedBlock {
  const $ = stateFrom(passage)
  const inlines = (content: Inline[], item = 0) => inlinesFrom(content, `${passage.id}-${item}`)

  switch (passage.kind) {
    case 'heading': {
      const tag = passage.level === 3 ? 'h3' : 'h2'
      return { ...elementProps, type: 'heading', tag, children: inlines(passage.content), $ }
    }
    case 'quote':
      return { ...elementProps, type: 'quote', children: inlines(passage.content), $ }
    case 'list': {
      const items = passage.items ?? [passage.content]
      return {
        ...elementProps,
        type: 'list',
        ...(passage.ordered
          ? { listType: 'number', tag: 'ol' }
          : { listType: 'bullet', tag: 'ul' }),
        start: 1,
        children: items.map((item, i) => ({
          ...elementProps,
          type: 'listitem',
          value: i + 1,
          children: inlines(item, i),
        })),
        $,
      }
    }
    case 'figure':
      return {
        type: 'block',
        version: 2,
        format: '',
        fields: figureFields(passage.id, passage.figure),
        $,
      }
    case 'narration':
    case 'question':
    case 'answer':
    case 'note':
    case 'reference':
      return {
        ...elementProps,
        type: 'paragraph',
        textFormat: 0,
        textStyle: '',
        children: inlines(passage.content),
        $,
      }
  }
}

function stateFrom({ id, speaker, kind, source, progress }: Passage): StoredState {
  return {
    passage: id,
    ...(speaker !== null && { speaker }),
    kind,
    ...(source !== undefined && { source }),
    ...(progress !== undefined && { progress }),
  }
}

function figureFields(id: string, figure: Figure | undefined) {
  return {
    id,
    blockName: '',
    blockType: 'figure' as const,
    media: figure?.media ?? null,
    sourceUrl: figure?.sourceUrl ?? null,
    alt: figure?.alt ?? null,
    caption: figure?.caption ?? null,
    credit: figure?.credit ?? null,
  }
}

/** What stands in a passage; ids of links and notes begin with `place`. */
export function inlinesFrom(content: Inline[], place: string): SerializedInline[] {
  return content.map((run, i): SerializedInline => {
    const id = `${place}-${i}`
    switch (run.type) {
      case 'text':
        return {
          type: 'text',
          version: 1,
          text: run.text,
          format: formatOf(run),
          detail: 0,
          mode: 'normal',
          style: '',
        }
      case 'break':
        return { type: 'linebreak', version: 1 }
      case 'note':
        return {
          type: 'inlineBlock',
          version: 1,
          fields: { id, blockName: '', blockType: 'note', text: run.text },
        }
      case 'link': {
        const fields = { linkType: 'custom' as const, newTab: false, url: run.url }
        return {
          ...elementProps,
          version: 3,
          type: 'link',
          id,
          fields,
          children: inlinesFrom(run.children, id),
        }
      }
    }
  })
}

function formatOf(run: Extract<Inline, { type: 'text' }>): number {
  return (
    (run.strong ? textFormat.strong : 0) |
    (run.emphasis ? textFormat.emphasis : 0) |
    (run.strike ? textFormat.strike : 0) |
    (run.underline ? textFormat.underline : 0) |
    (run.code ? textFormat.code : 0)
  )
}
