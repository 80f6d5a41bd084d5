import type { Inline } from '@/model/passage/passage'
import { isSafeUrl } from '@/model/address/safeUrl'
import { plainWords } from './plainPassages'

type Style = { strong?: true; emphasis?: true; code?: true }

/** The words of a line with emphasis, strong emphasis, code and links; everything else that a page does to them goes. */
export function wordsFromHtml(html: string): Inline[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  return trimmed(wordsIn(page.body, {}))
}

function wordsIn(node: Node, style: Style): Inline[] {
  return [...node.childNodes].flatMap((child): Inline[] => {
    if (child instanceof Text) {
      const text = plainWords(child.data.replace(/\s+/g, ' '))
      return text === '' ? [] : [{ type: 'text', text, ...style }]
    }
    if (!(child instanceof HTMLElement) || /^(?:SCRIPT|STYLE|TEMPLATE)$/.test(child.tagName))
      return []
    const words = wordsIn(child, styleOf(child, style))
    const url = child instanceof HTMLAnchorElement ? child.getAttribute('href') : null
    const isLink = isSafeUrl(url) && !/^[/#]/.test(url) && words.length > 0
    return isLink ? [{ type: 'link', url, children: words }] : words
  })
}

function styleOf({ tagName, style }: HTMLElement, around: Style): Style {
  const is = (tags: RegExp, value: string, set: RegExp, before: true | undefined) =>
    value === '' ? tags.test(tagName) || before : set.test(value)
  const { fontWeight, fontStyle } = style
  return {
    // Google Docs wraps everything in a `b` of normal weight.
    ...(is(/^(?:B|STRONG)$/, fontWeight, /^(?:bold|bolder|[6-9]00)$/, around.strong) && {
      strong: true,
    }),
    ...(is(/^(?:I|EM)$/, fontStyle, /^(?:italic|oblique)/, around.emphasis) && { emphasis: true }),
    ...((/^(?:CODE|KBD|SAMP|TT)$/.test(tagName) || around.code) && { code: true }),
  }
}

/** Without the line ends that a page has around its words. */
function trimmed(words: Inline[]): Inline[] {
  const first = words[0]
  if (first?.type === 'text')
    words = [{ ...first, text: first.text.trimStart() }, ...words.slice(1)]
  return words.filter((run) => run.type !== 'text' || run.text !== '')
}
