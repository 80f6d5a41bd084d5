import type { Inline } from '@/model/passage/passage'
import { isSafeUrl } from '@/model/address/safeUrl'
import { childrenOf, isRecord, textFormat, type UnknownNode } from './serialized'

/** Text, links, notes and line breaks of a block. A link that no reader may follow leaves its words. */
export function inlinesOf(nodes: UnknownNode[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'linebreak':
        return [{ type: 'break' }]
      case 'link':
      case 'autolink':
        return linkOf(node)
      case 'inlineBlock':
        return noteOf(node.fields)
      default:
        return typeof node.text === 'string'
          ? textOf(node.text, node.format)
          : inlinesOf(childrenOf(node))
    }
  })
}

function textOf(text: string, format: unknown): Inline[] {
  const bits = typeof format === 'number' ? format : 0
  if (text === '') return []
  return [
    {
      type: 'text',
      text,
      ...(bits & textFormat.strong && { strong: true }),
      ...(bits & textFormat.emphasis && { emphasis: true }),
      ...(bits & textFormat.code && { code: true }),
      ...(bits & textFormat.underline && { underline: true }),
      ...(bits & textFormat.strike && { strike: true }),
    },
  ]
}

function linkOf(node: UnknownNode): Inline[] {
  const url = isRecord(node.fields) ? node.fields.url : undefined
  const children = inlinesOf(childrenOf(node))
  return typeof url === 'string' && isSafeUrl(url) ? [{ type: 'link', url, children }] : children
}

function noteOf(fields: unknown): Inline[] {
  if (!isRecord(fields) || fields.blockType !== 'note' || typeof fields.text !== 'string') return []
  return [{ type: 'note', text: fields.text }]
}
