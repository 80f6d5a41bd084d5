import { isWebAddress } from '@/model/address/webAddress'
import type { Block } from '../block'
import type { Findings } from '../findings'
import type { Metadata } from '../proposal'
import { simplified } from '../simplified'
import { genreOf } from '../structure/genre'
import { creditsOf, isPlaceholder, namesIn } from './credits'
import { publicationDate } from './publicationDate'
import { publishedLine } from './publishedLine'

type DataField =
  'date' | 'interviewDate' | 'canonicalUrl' | 'outlet' | 'when' | 'from' | 'who' | 'about'

/** What stands before the colon of a line about the article. */
const keys: [DataField, RegExp][] = [
  ['date', /^(?:发布(?:时间|日期)|发表(?:时间|日期)|刊发日期|published(?: on)?|publication date)$/],
  [
    'interviewDate',
    /^(?:采访(?:时间|日期)|访谈(?:时间|日期)|录音(?:时间|日期)|录制(?:时间|日期)|interviewed on|interview date|date of interview|recorded(?: on)?|conducted(?: on)?)$/,
  ],
  ['canonicalUrl', /^(?:原文链接|原文地址|原文|链接|original(?: article)?|url)$/],
  ['outlet', /^(?:来源|出处|原载于?|原刊|首发于?|媒体|source|outlet|publication)$/],
  // Of the conversation in a block about one, else of the publication.
  ['when', /^(?:时间|日期|date)$/],
  ['from', /^(?:from|出自|摘自)$/],
  [
    'who',
    /^(?:受访(?:者|人|对象)|被访者|采访对象|嘉宾|讲述(?:者|人)?|口述(?:者|人)?|interviewees?|guests?|narrator|speakers?|participants?)$/,
  ],
  [
    'about',
    /^(?:(?:采访|访谈|录音|录制)?(?:地点|方式|形式)|时长|关键词|主题|语言|主席|出席|列席|place|location|venue|duration|length|keywords|topics?|format|present|apologies|language)$/,
  ],
]

/** How far from the top such lines stand. */
const top = 20
/** How far from the end an article says where it appeared. */
const bottom = 6
const longestValue = 120

type DataLine = { field: DataField; value: string }

function dataLineOf(block: Block): DataLine | null {
  const { text } = block.text
  const found = /^([^:：]{1,20})\s?[:：]\s?(\S.{0,299})$/.exec(text)
  const name = simplified(found?.[1]?.trim().toLowerCase() ?? '')
  const field = keys.find(([, pattern]) => pattern.test(name))?.[0]
  const value = found?.[2]?.trim() ?? ''
  if (!field || value.length > (field === 'canonicalUrl' ? 300 : longestValue)) return null
  // 嘉宾：你好吗？ is somebody speaking.
  return /[。！？!?]$/.test(value) && field !== 'canonicalUrl' ? null : { field, value }
}

export type FieldTaker = (field: Exclude<keyof Metadata, 'credits'>, value: string) => boolean

/**
 * `来源：…`, `采访时间：…` and their like near the top, and lines that name where and when an article appeared. What
 * has no field of its own, such as a place, is marked as being about the article: nobody says it.
 *
 * @returns the other blocks, and who is interviewed if a line says so
 */
export function takeDataLines(
  blocks: Block[],
  title: string | null,
  take: FieldTaker,
  findings: Findings,
): { blocks: Block[]; interviewee: string | null } {
  const lines = blocks
    .slice(0, top)
    .map((block) => (block.kind === 'image' || block.kind === 'code' ? null : dataLineOf(block)))
  const credits = blocks.slice(0, top).map(({ text }) => creditsOf(text.text) !== null)
  /** Lines about an article stand together; one alone may be anything. */
  const inRun = (i: number) =>
    [i - 1, i + 1].some((at) => Boolean(lines[at]) || credits[at] === true)
  const ofTalk =
    lines.some((line) => line?.field === 'who' || line?.field === 'interviewDate') ||
    genreOf(title, [], 0) === 'talk'
  let interviewee: string | null = null
  const kept = blocks.filter((block, i) => {
    const atEnd = i >= blocks.length - bottom
    if (i >= top && !atEnd) return true
    const taken = (field: Exclude<keyof Metadata, 'credits'>, value: string) => {
      if (!take(field, value)) return false
      findings.took(field, block.span)
      return true
    }
    const line = lines[i]
    if (!line) return !takePublished(block, i < top, taken)
    const { field, value } = line
    if (field === 'when') {
      const isTaken =
        ofTalk && inRun(i)
          ? taken('interviewDate', value)
          : /^date|^日期/i.test(block.text.text) && taken('date', value)
      if (!isTaken && inRun(i)) block.data = true
      return !isTaken
    }
    if (field === 'who' || field === 'about') {
      if (inRun(i)) block.data = true
      if (field === 'who' && block.data) interviewee ??= namesIn(value)[0] ?? null
      return true
    }
    if (field === 'from') return !(inRun(i) && /^\p{Lu}/u.test(value) && taken('outlet', value))
    const [link, another] = block.text.marks.flatMap(({ url }) => url ?? [])
    const isLinked = field === 'canonicalUrl' && link !== undefined && another === undefined
    return !taken(field, isLinked ? link : value)
  })
  return { blocks: kept, interviewee }
}

/** When a conversation was held, in a line that says little else. */
const held =
  /^(?:(?:conducted|recorded|interviewed|held)\b.{0,40}?[,，\s]|(?:采访|访谈|录音|录制)于)\s?((?:\d{1,2} \p{L}{3,9}|\p{L}{3,9} \d{1,2},) \d{4}|\d{4}\s?[-年].{1,12})$/iu

function takePublished(
  block: Block,
  atTop: boolean,
  taken: (field: 'outlet' | 'date' | 'interviewDate', value: string) => boolean,
): boolean {
  if (block.kind === 'image' || block.kind === 'heading' || block.kind === 'code') return false
  const { text } = block.text
  const when = held.exec(text)?.[1]
  if (when !== undefined) return taken('interviewDate', when)
  // `By Ada Kern · 3 May 2026`: the credit is taken with the others.
  const [credit = '', date = ''] = text.split(/\s[·•|]\s/)
  if (date !== '' && creditsOf(credit)) taken('date', date)
  const published = publishedLine(text)
  // Behind the last answer only a line that says so is one.
  if (!published || (!atTop && !published.said)) return false
  const outlet = published.outlet !== null && taken('outlet', published.outlet)
  const dated = published.date !== null && taken('date', published.date)
  return outlet || dated
}

/** Puts a value into a field that is empty, if it can be one: an address, a date, no placeholder. */
export function takerOf(metadata: Metadata): FieldTaker {
  return (field, value) => {
    const address = isWebAddress(value)
    const target = field === 'outlet' && address ? 'canonicalUrl' : field
    if (metadata[target] !== null || isPlaceholder(value)) return false
    if (target === 'canonicalUrl') metadata.canonicalUrl = address ? value : null
    else if (target === 'date' || target === 'interviewDate')
      metadata[target] = publicationDate(value)
    else if (target === 'outlet')
      metadata.outlet = value.replace(/^《([^《》]{1,60})》$/, '$1').slice(0, 1000)
    else metadata[target] = value.slice(0, 1000)
    return metadata[target] !== null
  }
}
