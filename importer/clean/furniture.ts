import type { Block } from '../block'
import type { Findings } from '../findings'
import { dropUnits, rawSpan, sliceText, trimText } from '../mappedText'
import { sentenceEnd } from '../characters'
import { simplified } from '../simplified'

/** Lines that belong to the page an article was taken from. Each is matched against a whole short paragraph. */
const lines: RegExp[] = [
  /^(?:原创|转载|首发|置顶|推荐|收藏|点赞|在看|分享|评论|打印|目录|阅读原文|展开全文|查看更多|点击.{0,12}(?:关注|阅读|查看)|关注我们|扫码.{0,12}|长按.{0,16}|未完待续)$/,
  /^(?:上一篇|下一篇|上一页|下一页|previous|next)(?:\s?[:：]|\s|$)/i,
  /^(?:当前位置|您的位置|您现在的位置)\s?[:：]/,
  /^(?:阅读|浏览|点击|字数|评论|赞)(?:量|数)?\s?[:：]?\s?\d[\d,.]*\+?万?$/,
  /(?:浏览器|browser).{0,20}(?:禁用|不支持|disabled|does not support).{0,30}javascript/i,
  /^(?:share|tweet|subscribe|sign up|log in|advertisement|print|email|comments?|cookie .{0,40})$/i,
  /^(?:©|copyright |版权所有|all rights reserved)/i,
  /^(?:home|首页)\s?[»>›/]\s?\S/i,
  /^posted (?:by|on|in)\s.{1,60}$/i,
  /^(?:share (?:this|on|via)|分享(?:到|至)|点赞\s?[(（]\d{1,6}[)）])/i,
  /^[«‹<]?\s?(?:previous|next|older|newer)(?: post| article| story| page| entry)s?\s?(?:[:：»›>]|$)/i,
  /^本文由.{1,30}(?:转载|转帖|发布)|(?:如有)?侵权.{0,8}(?:删除|联系)/,
  /^(?:点个?|点击)[“"「]?(?:在看|赞|分享).{0,30}$/,
  /^(?:预览时标签不可点|微信扫一扫|知道了|轻触阅读原文|向上滑动看下一个|取消允许)/,
  /^\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?\s.{0,30}(?:阅读|浏览|评论|点击)(?:量|数)?\s?[:：(（]?\s?\d/,
]
/** The last word of a page, where it stands at its end. */
const ending = /^(?:-{1,}|—{1,})?\s?(?:the\s)?(?:end|完|全文完|（完）|\(完\))\s?(?:-{1,}|—{1,})?$/i
/** Lists of other articles; under a heading an article may have a list of its own. */
const others =
  /^(?:相关推荐|相关阅读|相关文章|推荐阅读|延伸阅读|往期.{0,6}|热门.{0,6}|猜你喜欢|related(?: articles| posts| reading)?|read more|more from|you may also like)\s?[:：]?$/i

/** Who forbids copying, or asks readers to write to them. */
const pleas =
  /(?:未经(?:授权|许可|允许).{0,8}(?:禁止|不得|严禁|谢绝)|(?:如若|如需|欢迎)?转载.{0,4}请.{0,10}(?:注明|联系|标明)|版权归.{0,12}所有|禁止转载)/
const invitation = /(?:添加|加|扫码|联系).{0,8}(?:微信|公众号|小助手)/
/** A call to follow an account, as it stands before or behind an article. */
const call =
  /^(?:点击|扫码|扫描|长按|欢迎(?:关注|订阅)|关注).{0,30}(?:关注|订阅|公众号|二维码|获取更多|了解更多)|欢迎(?:写信|来信|来稿|投稿|留言)(?:给|至|到)?.{0,12}$/
/** How many blocks from either end of the page count as its edge. */
const edge = 8
const counts = /^[（(]?\d{1,6}[)）]?$/
const stamp =
  /^\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?(?:\s?\d{1,2}:\d{2}(?::\d{2})?)?\s?[^\d\s]\S{0,11}$/
const plug = /[（(](?:公众号|微信公众号|微信号|微信|ID)\s?[:：][^（）()]{1,24}[）)]/g

/** Takes out what belongs to the page and not to the article, and lists it. */
export function removeFurniture(blocks: Block[], findings: Findings): Block[] {
  const kept = blocks.filter((block, i) => {
    if (block.kind === 'image' || block.kind === 'code') return true
    const { text } = block.text
    if (text === '') {
      findings.took('mark', block.span)
      return false
    }
    const why = verdictOn(simplified(text), i, blocks)
    if (why) findings.removeSpan(block.span, why)
    return !why
  })
  for (const block of kept) removeInside(block, findings)
  removeWatermarks(kept, findings)
  return kept
}

function verdictOn(text: string, i: number, blocks: Block[]): 'furniture' | 'count' | null {
  const followed = blocks[i + 1]?.text.text ?? ''
  const preceded = blocks[i - 1]?.text.text ?? ''
  if (counts.test(text)) {
    // A number on a line of its own may open a section; a nought, one in brackets or one beside page links does not.
    const isCount =
      /^[（(]/.test(text) ||
      /^0+$/.test(text) ||
      lines.some((line) => line.test(followed) || line.test(preceded))
    return isCount ? 'count' : null
  }
  const isTitle = blocks[i]?.kind === 'heading' && i < blocks.length - 1
  if (!isTitle && others.test(text)) return 'furniture'
  if (!isTitle && i >= blocks.length - edge && ending.test(text)) return 'furniture'
  if (text.length <= 400 && lines.some((line) => line.test(text.slice(0, 120)))) return 'furniture'
  if (text.length <= 160 && pleas.test(text)) return 'furniture'
  if (
    text.length <= 200 &&
    invitation.test(text) &&
    !/[（(]/.test(text.slice(0, text.search(invitation)))
  )
    return 'furniture'
  if (text.length <= 200 && invitation.test(text) && /^(?:本文|欢迎|更多|如果您|想)/.test(text))
    return 'furniture'
  const atEdge = i < edge || i >= blocks.length - edge
  if (atEdge && text.length <= 60 && call.test(text)) return 'furniture'
  if (i < edge && text.length <= 40 && stamp.test(text)) return 'furniture'
  return null
}

/** Advertising in brackets inside a sentence. */
function removeInside(block: Block, findings: Findings): void {
  const { text } = block.text
  const drop = new Set<number>()
  const take = (start: number, end: number) => {
    if (drop.has(start)) return
    findings.remove(block.text, 'watermark', start, end)
    for (let k = start; k < end; k++) drop.add(k)
  }
  if (!creditLike.test(text.slice(0, 12)))
    for (const match of text.matchAll(plug)) take(match.index, match.index + match[0].length)
  for (const { start, end } of bracketsOf(text))
    if (invitation.test(text.slice(start, Math.min(end, start + 300)))) take(start, end)
  block.text = trimText(dropUnits(block.text, drop))
}

const creditLike = /^(?:出品|作者|文|来源)\s?[|｜:：]/

function bracketsOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let start = -1
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '（' || text[i] === '(') start = i
    else if ((text[i] === '）' || text[i] === ')') && start >= 0) {
      found.push({ start, end: i + 1 })
      start = -1
    }
  }
  return found
}

/** The same short word behind the last full stop of several paragraphs is a mark of the page, put in by a script. */
function removeWatermarks(blocks: Block[], findings: Findings): void {
  const tails = new Map<string, Block[]>()
  for (const block of blocks) {
    const tail = /[。！？”」]\s?([^\s。！？!?，,；;：:、“”「」（）()《》]{2,10})$/u.exec(
      block.text.text.slice(-14),
    )?.[1]
    if (!tail || !/\p{L}/u.test(tail)) continue
    const where = tails.get(tail)
    if (where) where.push(block)
    else tails.set(tail, [block])
  }
  for (const [tail, where] of tails) {
    if (where.length < 2) continue
    for (const block of where) {
      const end = block.text.text.length - tail.length
      findings.remove(block.text, 'watermark', end)
      block.text = trimText(sliceText(block.text, 0, end))
    }
  }
}

/**
 * A last paragraph that ends in dots was cut off by somebody; so was one in the middle of a sentence, unless the
 * article leaves full stops out elsewhere too.
 */
export function warnIfTruncated(blocks: Block[], findings: Findings): void {
  const paragraphs = blocks.filter(
    ({ kind, text }) => kind === 'paragraph' && text.text.length > 40,
  )
  const last = blocks.findLast(({ kind }) => kind === 'paragraph')
  if (!last) return
  const dots = /(?:\.{3}|…)$/.test(last.text.text.slice(-6))
  const open = paragraphs.filter((block) => !isFinished(block)).length
  const broken =
    paragraphs.at(-1) === last && !isFinished(last) && open <= paragraphs.length / 50 + 1
  if (!dots && !broken) return
  const { length } = last.text.text
  findings.warn('truncated', {}, rawSpan(last.text, Math.max(0, length - 20), length))
}

function isFinished({ text: { text } }: Block): boolean {
  return sentenceEnd.test(text.slice(-8)) || /[.:：~～\w/]$/.test(text)
}
