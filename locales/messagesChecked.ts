import type { Locale } from './locale'

/** What the publish dialogue says of a text as a whole, and of the checks that found nothing. */
const zh = {
  /** Between two sentences. */
  gap: '',
  /** Of a translation: how much of it readers will have. */
  willBe: (shown: number, total: number, language: string) =>
    `${total} 段里有 ${shown} 段是${language}。`,
  ready: '可以发布。',
  upToDate: '读者看到的已经是现在的文字，没有要发布的改动。',
  again: (language: string) => `再发布一次${language}`,
  alsoOn: (language: string) => `也列进${language}的首页、列表和订阅。`,
  passed: (count: number, areOthers: boolean) =>
    areOthers ? `另有 ${count} 项检查没有问题` : `查了 ${count} 项`,
  separator: '、',
  names: {
    'no-title': '标题',
    'no-text': '正文',
    missing: '没翻译的段落',
    machine: '机器译文',
    'machine-fields': '机器译的标题、导语、署名',
    stale: '过时的译文',
    draft: '没定的译稿',
    'no-standfirst': '导语',
    unconfirmed: '人物核定',
    'no-alt': '替代文字',
    'unsafe-links': '不能用的链接',
    'broken-citations': '引用',
  },
  /** How long it is until a set time. */
  left: (days: number, hours: number, minutes: number) =>
    `还有 ${[days && `${days} 天`, hours && `${hours} 小时`, !days && minutes && `${minutes} 分钟`]
      .filter(Boolean)
      .join(' ')}。`,
  isPast: '这个时间已经过去了。',
}

export type CheckedMessages = typeof zh

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

const en: CheckedMessages = {
  gap: ' ',
  willBe: (shown, total, language) => `${shown} of ${total} passages will be in ${language}.`,
  ready: 'It can be published.',
  upToDate: 'Readers have these very words: there is nothing new to publish.',
  again: (language) => `Publish ${language} again`,
  alsoOn: (language) => `Also on the front page, the lists and the feed in ${language}.`,
  passed: (count, areOthers) => `${many(count, areOthers ? 'other check' : 'check')} passed`,
  separator: ', ',
  names: {
    'no-title': 'title',
    'no-text': 'text',
    missing: 'untranslated passages',
    machine: 'machine passages',
    'machine-fields': 'machine title, standfirst or credits',
    stale: 'stale passages',
    draft: 'unfinished passages',
    'no-standfirst': 'standfirst',
    unconfirmed: 'confirmed people',
    'no-alt': 'alt texts',
    'unsafe-links': 'links that cannot be followed',
    'broken-citations': 'citations',
  },
  left: (days, hours, minutes) =>
    `In ${[
      days && many(days, 'day'),
      hours && many(hours, 'hour'),
      !days && minutes && many(minutes, 'minute'),
    ]
      .filter(Boolean)
      .join(' ')}.`,
  isPast: 'This time has passed.',
}

export const checkedMessages: Record<Locale, CheckedMessages> = { zh, en }
