import { han, shareOfHan } from '../characters'
import { skeleton, withoutHidden } from './lookalikes'

/** A name with a colon at the start of a paragraph, which may say who speaks. */
export type Label = {
  /** As it stands, without brackets and stray spaces. */
  name: string
  /** Folded for comparing: the same for every form of one label. */
  key: string
  /** Stands in the brackets of a magazine's name. */
  bracketed: boolean
  /** Offset behind the colon and the spaces after it. */
  end: number
  /** With the time of a recording, which nothing but a speaker has. */
  timed?: true
}

/** Words that ask or answer, whoever they are. */
export const questionWords =
  /^(?:q|问|問|提问|提問|记者|記者|采访者|採訪者|访谈者|訪談者|访问者|主持人|主持|编辑部|編輯部|本刊|interviewer|question|host|moderator|reporter)$/
export const answerWords = /^(?:a|答|回答|受访者|受訪者|受访人|嘉宾|嘉賓|interviewee|answer|guest)$/

/** Somebody whom nobody knows by name: one remark is enough to be a speaker. */
export const bystanderWords =
  /^(?:(?:现场|現場)?(?:听众|聽眾|观众|觀眾|读者|讀者|网友|網友)|说话人|說話人|发言人|發言人|众人|眾人|大家|speaker|all|both|audience|audiencemember|listener|caller)_?[\d甲乙丙丁一二三四a-e]{0,2}$/

/** What stands before a colon and is no speaker. */
const noSpeaker =
  /^(?:(?:他|她|它|我|你|有人|大家|别人).*|.*(?:说|说道|写道|问道|答道|笑道|喊道|知道|表示|认为|指出|强调|补充|回忆|作者|编辑|校对|翻译|译者|摄影|设计|出品|监制|策划|撰文|文字|来源|链接|地址|网址|时间|日期|地点|标题|关键词|摘要|简介|注释?|编者按|编者注|译注|说明|附录|参考文献|参考资料|推荐阅读|例如|比如|譬如|例子|换言之|换句话说|简单来说|简而言之|总之|结论|原因|问题|观点|其中|包括|如下|以下|此外|另外|首先|其次|最后|一是|二是|三是|第[一二三四五六七八九十]+|图\d*|表\d*|公众号|微信|邮箱|电话|当前位置|上一篇|下一篇|原文)|note|notes|source|sources|photo|photos|image|credit|by|author|authors|editor|editors|translator|text|words|date|time|place|location|title|subject|tags?|keywords|abstract|summary|warning|tip|example|e\.?g\.?|i\.?e\.?|http|https|url|link|links|isbn|doi|tel|email|break|unknown|update|updated|published|references?|contents|chapter|part|step|figure|table|fig)$/i

/** Longest label, in characters, up to its colon. */
const longest = 34

/** The label at the start of a paragraph, if what stands before the first colon can be one. */
export function leadingLabel(paragraph: string): Label | null {
  // `[00:12:03] Name:` and `Name: 00:12:03` come from recordings.
  const before = time.exec(paragraph.slice(0, 16))?.[0].length ?? 0
  const rest = paragraph.slice(before, before + longest + 24)
  const label = readTimedLabel(rest) ?? readLabel(rest)
  if (label === null) return null
  const end = before + label.end
  const after = time.exec(paragraph.slice(end, end + 16))?.[0].length ?? 0
  return { ...label, end: end + after, ...((before > 0 || after > 0) && { timed: true }) }
}

/** `Name (00:12:03): …` */
function readTimedLabel(text: string): Label | null {
  const match = timed.exec(text)
  const label = match?.[1] === undefined ? null : makeLabel(match[1])
  return match && label ? { ...label, end: match[0].length, timed: true } : null
}

const timed = /^([^:：[\](（）)]{1,30})[[(（]\d{1,2}:\d{2}(?::\d{2})?[\])）]\s?[:：]\s{0,4}/

const time = /^[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?(?:\s{1,4}|$)/

function readLabel(text: string): Label | null {
  const head = text.slice(0, longest)
  const colon = head.search(/[:：]/)
  if (colon < 1) return null
  const label = makeLabel(head.slice(0, colon))
  if (label === null) return null
  // `https://` and `12:03` have colons too.
  const behind = text.slice(colon + 1, colon + 3)
  if (/^\/\//.test(behind) || (/^\d/.test(behind) && /\d$/.test(label.name))) return null
  const spaces = /^\s{0,8}/.exec(text.slice(colon + 1, colon + 9))
  return { ...label, end: colon + 1 + (spaces?.[0].length ?? 0) }
}

/** A label without its colon: a known name and a space, as exports leave it when the colon was bold. */
export function leadingName(
  text: string,
  names: Iterable<string>,
): { key: string; end: number } | null {
  const bare = text.trimStart()
  const skipped = text.length - bare.length
  for (const name of names) {
    const next = bare[name.length]
    if (foldLabel(bare.slice(0, name.length)) === name && next === ' ')
      return { key: name, end: skipped + name.length + 1 }
  }
  return null
}

/** A label of a speaker out of its words; `null` where they can be none: too long, punctuated, or known to be no name. */
export function makeLabel(words: string): Omit<Label, 'end'> | null {
  const trimmed = withoutHidden(words).trim()
  const bracketed = /^[《【〖[「『].*[》】〗\]」』]$/.test(trimmed)
  const inner = (bracketed ? trimmed.slice(1, -1) : trimmed)
    .replace(/[（(][^（）()]{0,20}[)）]$/, '')
    // `Ada Kern, Ph.D.`
    .replace(/, (?:\p{Lu}\p{L}{0,3}\.?){1,3}$/u, '')
    .trim()
  if (inner === '' || /[。！？!?，,；;、…“”"（(《》【】「」『』[\]<>|｜*#=/\\@]/.test(inner))
    return null
  if (!/\p{L}/u.test(inner)) return null
  const chinese = shareOfHan(inner) > 0
  const name = chinese
    ? inner.replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/g, '')
    : inner.replace(/ {2,}/g, ' ')
  const tooLong = chinese ? name.length > 12 : name.split(' ').length > 4
  // Numbered questions are one label: Q1, Q2, 问 3.
  const key = foldLabel(inner).replace(/^(q|a|问|答|問)\d{1,3}$/, '$1')
  if (tooLong || noSpeaker.test(key)) return null
  return { name, key, bracketed }
}

/** Words that stand in sentences and not in names. */
const noName =
  /[的了是在这這那很把被让讓吗嗎呢吧]|^(?:使用|而|当前|左边|右边|如果|因为|所以|但是|可以|需要)/

/** Whether words may name a person or a magazine: short Chinese, or capitalised Latin words. */
export function isNameLike(name: string): boolean {
  if (han.test(name)) return name.length <= 12 && !noName.test(name)
  return name
    .split(' ')
    .every(
      (word, i) =>
        /^\p{Lu}[\p{L}\p{M}'’.&-]*(?:_?\d{1,3})?$/u.test(word) ||
        (i > 0 &&
          /^(?:[\d#]{1,3}|de|da|del|van|von|der|den|la|le|bin|al|of|the|and|&)$/.test(word)),
    )
}

/** What of a label counts when two are compared. */
export function foldLabel(words: string): string {
  return skeleton(words.replace(/[\s《》【】〖〗[\]「」『』·•]/g, ''))
}
