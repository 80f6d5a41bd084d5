import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { ImportRefused } from '../../refusal'

export type HtmlNode = Tree.Node
export type HtmlElement = Tree.Element

/** Deeper than any editor nests: several steps of the standard walk all open elements for every tag. */
const deepest = 400
/** Formatting that is never closed is repeated in every paragraph: a small file can ask for millions of elements. */
const most = 200_000

/**
 * HTML as a browser reads it, whatever is wrong with it.
 * @throws ImportRefused `too-nested` for what would take minutes or all memory
 */
export function parseHtml(html: string): Tree.Document {
  const depths = new WeakMap<object, number>()
  let elements = 0
  const enter = (parent: object, node: object) => {
    const depth = (depths.get(parent) ?? 0) + 1
    if (depth > deepest) throw new ImportRefused('too-nested')
    depths.set(node, depth)
  }
  return parse(html, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...of) => {
        if (++elements > most) throw new ImportRefused('too-nested')
        return defaultTreeAdapter.createElement(...of)
      },
      appendChild: (parent, node) => {
        enter(parent, node)
        defaultTreeAdapter.appendChild(parent, node)
      },
      insertBefore: (parent, node, reference) => {
        enter(parent, node)
        defaultTreeAdapter.insertBefore(parent, node, reference)
      },
    },
  })
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

export function isText(node: HtmlNode): node is Tree.TextNode {
  return node.nodeName === '#text'
}

export function childrenOf(node: HtmlNode): Tree.ChildNode[] {
  return 'childNodes' in node ? node.childNodes : []
}

/** The value of an attribute; empty where there is none. */
export function attributeOf(element: HtmlElement, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? ''
}

/** Every node below, in document order; `enters` says which elements to look into. */
export function* nodesBelow(
  node: HtmlNode,
  enters: (element: HtmlElement) => boolean = () => true,
): Generator<HtmlNode> {
  const open = [...childrenOf(node)].reverse()
  for (let next = open.pop(); next; next = open.pop()) {
    yield next
    if (!isElement(next) || enters(next)) open.push(...[...childrenOf(next)].reverse())
  }
}
