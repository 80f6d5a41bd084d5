import { isSafeUrl } from '@/model/address/safeUrl'
import { attributeOf, isElement, isText, nodesBelow, type HtmlElement } from './parseHtml'

/** What holds for the words inside an element, as it was set there or around it. */
export type HtmlStyle = {
  strong: boolean
  emphasis: boolean
  code: boolean
  /** Where a link leads that is safe to follow. */
  url: string | null
  /** White space and line ends mean what they say. */
  isVerbatim: boolean
  block: 'paragraph' | 'heading' | 'list' | 'quote'
  level?: number
  ordered?: true
  /** Words of a picture. */
  isCaption?: true
  /** A cell of a table whose rows are lines. */
  isCell?: true
  isHeader?: true
}

export const plainStyle: HtmlStyle = {
  strong: false,
  emphasis: false,
  code: false,
  url: null,
  isVerbatim: false,
  block: 'paragraph',
}

const blocks =
  /^(?:address|article|aside|blockquote|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|td|th|tr|ul)$/

export function isBlock({ tagName }: HtmlElement): boolean {
  return blocks.test(tagName)
}

const unread =
  /^(?:audio|button|canvas|datalist|embed|head|iframe|input|link|map|math|meta|noscript|object|option|rp|script|select|style|svg|template|textarea|title|video|xml)$/
/** Word keeps the signs of lists and the comments of reviewers in the text, and says so in styles of its own. */
const hidden =
  /display\s*:\s*none|mso-hide\s*:\s*all|mso-list\s*:\s*ignore|mso-element\s*:\s*comment/i

/** Whether an element holds nothing that belongs to the text: what no reader sees, and what reviewers noted. */
export function isUnread(element: HtmlElement): boolean {
  const has = (name: string) => element.attrs.some((attribute) => attribute.name === name)
  return (
    unread.test(element.tagName) ||
    has('hidden') ||
    has('data-lark-record-data') ||
    hidden.test(attributeOf(element, 'style')) ||
    attributeOf(element, 'class').includes('MsoCommentReference') ||
    // A deletion that is being tracked; without who and when, it is a word struck out in print.
    (element.tagName === 'del' && (has('cite') || has('datetime')))
  )
}

/** The style of the words inside an element, from that of the words around it. */
export function styleIn(element: HtmlElement, around: HtmlStyle): HtmlStyle {
  const { tagName } = element
  const css = attributeOf(element, 'style')
  const weight = valueIn(css, 'font-weight')
  const slant = valueIn(css, 'font-style')
  const style = { ...around }
  if (/^(?:b|strong)$/.test(tagName)) style.strong = true
  if (/^(?:i|em)$/.test(tagName)) style.emphasis = true
  if (/^(?:code|kbd|samp|tt)$/.test(tagName)) style.code = true
  // Google Docs wraps everything in a `b` of normal weight.
  if (weight) style.strong = /^(?:bold|bolder|[6-9]00)$/.test(weight)
  if (slant) style.emphasis = /^(?:italic|oblique)/.test(slant)
  if (tagName === 'a') style.url = addressOf(element)
  if (tagName === 'pre' || /pre(?:-wrap|-line)?$/.test(valueIn(css, 'white-space')))
    style.isVerbatim = tagName === 'pre' || around.isVerbatim
  return { ...style, ...blockIn(element, css) }
}

function blockIn(element: HtmlElement, css: string): Partial<HtmlStyle> {
  const { tagName } = element
  const heading = /^h([1-6])$/.exec(tagName)?.[1]
  // The weight of a heading is its own, not that of its words.
  if (heading) return { block: 'heading', level: Number(heading), strong: false }
  if (tagName === 'blockquote') return { block: 'quote' }
  if (tagName === 'figcaption') return { isCaption: true }
  if (tagName === 'th') return { isHeader: true, strong: false }
  if (tagName === 'li') {
    const parent = element.parentNode
    const isOrdered = parent !== null && isElement(parent) && parent.tagName === 'ol'
    return { block: 'list', ...(isOrdered && { ordered: true }) }
  }
  const word = valueIn(css, 'mso-list')
  if (word && !/^(?:none|ignore|skip)/.test(word))
    return { block: 'list', ...(isNumbered(element) && { ordered: true }) }
  return {}
}

/** Whether the sign that Word set before an item is a number. */
function isNumbered(item: HtmlElement): boolean {
  for (const node of nodesBelow(item)) {
    if (!isElement(node) || !/mso-list\s*:\s*ignore/i.test(attributeOf(node, 'style'))) continue
    const sign = [...nodesBelow(node)].map((one) => (isText(one) ? one.value : '')).join('')
    return /\d/.test(sign)
  }
  return false
}

/** What a list of declarations says of a property; empty where it says nothing. */
function valueIn(css: string, property: string): string {
  for (const declaration of css.split(';')) {
    const [name = '', ...value] = declaration.split(':')
    if (name.trim().toLowerCase() === property) return value.join(':').trim().toLowerCase()
  }
  return ''
}

/** Places on the page that the words were taken from lead nowhere here. */
function addressOf(link: HtmlElement): string | null {
  const url = attributeOf(link, 'href').trim()
  return isSafeUrl(url) && !/^[/#]/.test(url) ? url : null
}
