import type { Locale } from './locale'

/** What a timeline says, on its own page, on the front page and in profiles. */
const zh = {
  revised: (date: string) => `${date}修订`,
  overview: '时期',
  filter: '按类别显示',
  otherLane: '其他',
  marks: {
    exact: '日期确切',
    about: '约',
    doubtful: '存疑',
    span: '一段时间',
    looseSpan: '起止不确定的一段时间',
  },
  whyDoubtful: '为何存疑',
  howDated: '如何推定',
  signedByEditor: '——编者',
  sources: '来源',
  involved: '相关人物与机构',
  events: (count: number) => `${count}条`,
  eventsUnsure: (count: number, unsure: number) =>
    unsure > 0 ? `${count}条，其中${unsure}条日期有疑` : `${count}条`,
  years: (from: number, to: number | null) =>
    to === null ? `${from}–今` : from === to ? `${from}年` : `${from}–${to}`,
  decade: (from: number) => `${from}年代`,
  allHidden: '所有类别都已隐去。勾选一类即可显示。',
  empty: '这条时间线上还没有发布的事件。',
}

export type TimelineMessages = typeof zh

const en: TimelineMessages = {
  revised: (date) => `revised ${date}`,
  overview: 'Eras',
  filter: 'Show by category',
  otherLane: 'Other',
  marks: {
    exact: 'exact',
    about: 'about',
    doubtful: 'doubtful',
    span: 'a span',
    looseSpan: 'an approximate span',
  },
  whyDoubtful: 'Why in doubt',
  howDated: 'How dated',
  signedByEditor: '—Ed.',
  sources: 'Sources',
  involved: 'Who and what it concerns',
  events: (count) => (count === 1 ? '1 event' : `${count} events`),
  eventsUnsure: (count, unsure) =>
    `${count === 1 ? '1 event' : `${count} events`}${unsure > 0 ? `, ${unsure} of uncertain date` : ''}`,
  years: (from, to) => (to === null ? `${from}–now` : from === to ? String(from) : `${from}–${to}`),
  decade: (from) => `${from}s`,
  allHidden: 'Every category is hidden. Tick one to see its events.',
  empty: 'No event of this timeline has been published yet.',
}

export const timelineMessages: Record<Locale, TimelineMessages> = { zh, en }
