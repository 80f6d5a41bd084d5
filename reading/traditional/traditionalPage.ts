import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { ToTraditional } from '@/model/chinese/traditional'
import { attributeOf, convertAttributes, setAttribute } from './convertAttributes'
import { convertLine } from './convertLine'

/** Elements inside a line: a word may begin in one and end in the next. */
const inline = new Set(
  'a abbr b bdi cite em i mark q s small span strong sub sup time u wbr'.split(' '),
)

/** Elements whose text is not for readers, or not ours to spell. */
const silent = new Set(['script', 'style', 'code', 'textarea'])

/**
 * A page of the site in traditional characters: its words, what its attributes say, `lang`, and the links to other
 * Chinese pages. Its address for search engines stays that of the page it is made from. Next's scripts go: they carry
 * the text a second time and would put the simplified characters back, and no page needs them.
 */
export function traditionalPage(source: string, convert: ToTraditional): string {
  const page = parse(source)
  let line: Tree.TextNode[] = []
  walk(page, false)
  return serialize(page)

  function walk(parent: Tree.ParentNode, isChinese: boolean): void {
    parent.childNodes = parent.childNodes.filter((node) => !isDropped(node))
    for (const node of parent.childNodes) {
      if (isText(node) && isChinese) line.push(node)
      if ('tagName' in node) enter(node, isChinese)
    }
  }

  function enter(element: Tree.Element, isAround: boolean): void {
    const language = attributeOf(element, 'lang')
    const isChinese = language === null ? isAround : isSimplified(language)
    const isInLine = inline.has(element.tagName) && isChinese === isAround
    if (!isInLine) endLine()
    // The way back to simplified characters is written in them.
    if (attributeOf(element, 'data-script') === 'hans') setAttribute(element, 'hidden', null)
    else {
      convertAttributes(element, isChinese ? convert : null)
      if (!silent.has(element.tagName)) walk(element, isChinese)
    }
    if (!isInLine) endLine()
  }

  function endLine(): void {
    convertLine(line, convert)
    line = []
  }
}

/** Whether words in this language are written in simplified characters. */
function isSimplified(language: string): boolean {
  return /^zh(?:-Hans|-CN|$)/i.test(language)
}

/** Next's scripts, and the link for readers of simplified characters. */
function isDropped(node: Tree.ChildNode): boolean {
  if (!('tagName' in node)) return false
  const { tagName } = node
  if (tagName === 'link') return attributeOf(node, 'as') === 'script'
  if (tagName !== 'script') return attributeOf(node, 'data-script') === 'hant'
  const address = attributeOf(node, 'src')
  return attributeOf(node, 'type') === null && (address === null || address.startsWith('/_next/'))
}

function isText(node: Tree.ChildNode): node is Tree.TextNode {
  return node.nodeName === '#text'
}
