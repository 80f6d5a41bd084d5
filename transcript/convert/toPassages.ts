import { isEmptyPassage, type Passage } from '@/model/passage/passage'
import { isSpoken, kindOfBlock } from '../blockKind'
import { inlinesOf } from './toInlines'
import { figureOf } from './toFigure'
import { blocksOf, childrenOf, stateOf, type UnknownNode } from './serialized'

/**
 * The passages of a stored `body`, in order. Never throws: what is no rich text has no passages, unknown blocks give
 * their words as narration. A block without id is skipped when it is empty and has `id: ''` otherwise; empty blocks
 * with an id stay (a translation has them where nothing is translated yet).
 */
export function passagesFromBody(body: unknown): Passage[] {
  return blocksOf(body)
    .map(passageFromBlock)
    .filter((passage) => passage.id !== '' || !isEmptyPassage(passage))
}

/** One top-level node as a passage. */
export function passageFromBlock(node: UnknownNode): Passage {
  const state = stateOf(node)
  const type = typeof node.type === 'string' ? node.type : ''
  const kind = kindOfBlock(type, state.kind)
  const passage: Passage = {
    id: state.passage ?? '',
    kind,
    speaker: isSpoken(kind) ? (state.speaker ?? null) : null,
    content: [],
    ...(state.source !== undefined && { source: state.source }),
    ...(state.progress !== undefined && { progress: state.progress }),
  }
  switch (kind) {
    case 'heading':
      return { ...passage, content: inlinesOf(childrenOf(node)), level: isDeep(node.tag) ? 3 : 2 }
    case 'list':
      return { ...passage, items: itemsOf(node), ordered: node.listType === 'number' }
    case 'figure':
      return { ...passage, figure: figureOf(node.fields) }
    case 'quote':
    case 'narration':
    case 'question':
    case 'answer':
    case 'note':
    case 'reference':
      return { ...passage, content: inlinesOf(childrenOf(node)) }
  }
}

function isDeep(tag: unknown): boolean {
  return typeof tag === 'string' && /^h[3-6]$/.test(tag)
}

/** Items in reading order; a nested list follows the item that holds it. */
function itemsOf(list: UnknownNode): NonNullable<Passage['items']> {
  return childrenOf(list).flatMap((item) => {
    const nested = childrenOf(item).filter((child) => child.type === 'list')
    const own = childrenOf(item).filter((child) => child.type !== 'list')
    const isWrapper = nested.length > 0 && own.length === 0
    return [...(isWrapper ? [] : [inlinesOf(own)]), ...nested.flatMap(itemsOf)]
  })
}
