import { isAllEmphasis, type Block } from '../block'
import { sentenceEnd } from '../characters'
import { simplified } from '../simplified'
import type { ProposedPassage } from '../proposal'

export type Figure = NonNullable<ProposedPassage['image']>

const credit =
  /^[（(]?(?:图片来源|图片提供|图源|图片|图|摄影|供图|来源|photo(?:graph)?(?: by| credit)?|image(?: credit)?|credit)\s?[:：|｜/／]\s?(.{1,40}?)[）)]?$/i
const places = /[（(](?:左|右|中|前|后|上|下)(?:[一二三四五六七八九十]|起|排)?[）)]/

/** The credit that a line such as `图片来源：…` gives. */
export function creditOf(text: string): string | null {
  return text.length > 60 ? null : captionCredit(text)
}

function captionCredit(text: string): string | null {
  const [whole = '', by] = credit.exec(simplified(text)) ?? []
  if (by === undefined) return null
  const start = whole.lastIndexOf(by)
  return text.slice(start, start + by.length).trim()
}

/** The figure of an image and of the words glued behind it. */
export function figureOf({ url, alt }: NonNullable<Block['image']>, words: string): Figure {
  const by = creditOf(words)
  const caption = by === null && words !== '' ? words : null
  return { url, ...(alt !== null && { alt }), caption, credit: by }
}

/** Whether a line in italics right below a picture is its caption. */
export function isBelowImage(block: Block, previous: Block | undefined): boolean {
  return (
    previous?.image !== undefined &&
    previous.text.text === '' &&
    block.text.text.length <= 200 &&
    isAllEmphasis(block)
  )
}

/**
 * Whether a line is the caption of a picture that got lost: a credit, or a few words without a full stop between
 * paragraphs of an article whose headings are known.
 */
export function isCaption(block: Block, next: Block | undefined): boolean {
  const { text } = block.text
  if (block.kind !== 'paragraph' || block.section) return false
  if (creditOf(text) !== null || (text.length <= 60 && places.test(text))) return true
  if (text.length > 24 || sentenceEnd.test(text) || /[：:，,；;、.\d]$/.test(text)) return false
  if (!/[\p{L})）」』]$/u.test(text)) return false
  return (
    next !== undefined &&
    (next.image !== undefined || next.text.text.length > 20) &&
    !/^(?:https?:|\d+$)/.test(text)
  )
}
