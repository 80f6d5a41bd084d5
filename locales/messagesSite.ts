import type { Locale } from './locale'

/** The two ways in which Chinese is written, each in its own characters. */
export const scriptNames = {
  simplified: '简体中文',
  simplifiedShort: '简',
  traditional: '繁體中文',
  traditionalShort: '繁',
}

/** What the pages of the site say to readers, besides what editors wrote. */
const zh = {
  skip: '跳到正文',
  mainNavigation: '主导航',
  interviews: '访谈',
  profiles: '人物',
  timelines: '时间线',
  frontPage: '首页',
  /** This language's name for itself, short and whole. */
  languageShort: '中',
  language: '中文',
  facing: '双语对照',
  readingLanguage: '阅读语言',
  subscribe: '订阅',
  feed: '全部更新（Atom）',
  rights: '版权',
  about: '本刊',
  specimen: '版式样张。人物、机构与事实均为虚构。',

  conversation: '访谈',
  report: '报道',
  with: '受访',
  interviewedBy: '采访',
  speakers: '对谈',
  recorded: '访谈时间',
  series: '系列',
  topics: '主题',
  listSeparator: '、',
  comma: '，',
  fullStop: '。',
  colon: '：',
  contents: '目录',
  conversationShape: '对谈的形状',
  below: '（横线以下）',
  notes: '注',
  note: (number: number) => `注${number}`,
  sentencesPerBar: (count: number) => `每条${count}句话`,
  exchange: (number: number) => `第${number}问`,
  exchangeLink: (number: number) => `第${number}问的链接`,
  paragraph: (number: number) => `第${number}段`,
  paragraphLink: (number: number) => `第${number}段的链接`,
  exchanges: (count: number) => `${count}问`,
  sections: (count: number) => `${count}节`,
  paragraphs: (count: number) => `${count}段`,
  length: (count: number) => `约${count}字`,
  minutes: (count: number) => `${count}分钟`,
  pictureMissing: '图片未收入本站。',
  inText: '见文中',

  datesInText: '文中的日期',
  onTimeline: '大事记：',

  source: '来源',
  named: '文中提到',
  aboutText: '编辑说明',
  vermilion: '朱色文字是注释。',
  conversationOn: (date: string) => `访谈时间：${date}。`,
  updatedOn: (date: string) => `最后更新：${date}。`,
  translated: '中文由英文原文译出。',
  cite: '引用',
  titleMarks: (title: string) => `《${title}》`,

  facingCount: (all: number, translated: number) => `${all}段：${translated}段有译文`,
  missingCount: (count: number) => `${count}段未译`,
  staleCount: (count: number) => `${count}段译文旧`,
  notTranslated: '尚无中文译文。',
  noOriginal: '原文没有这一段。',
  stale: '原文改过，译文仍是旧的。',
  staleKey: '译文旧',
  missingKey: '未译',
  facingSides: '线上中文，线下英文',

  untranslated: {
    interview: '这篇文章还没有中文版。',
    profile: '这份资料还没有中文版。',
    timeline: '这条时间线还没有中文版。',
  },
  untranslatedSince: (date: string) =>
    `它于${date}以英文发表，中文译文还没有发布。下面的标题与导语是英文的。`,
  untranslatedUndated: '它只有英文版，中文译文还没有发布。下面的标题与导语是英文的。',
  readOriginal: '读英文版',
  /** Said to readers of the other language. */
  readHere: '读中文版',
  shapeNeedsNone: '对谈的形状不需要翻译：横线以上是受访者，横线以下是采访者。',

  notFoundTitle: '没有人回答',
  notFound:
    '这个网址上没有一页，也可能曾经有过。若是从别处的引用过来，段落的固定网址不会作废：被合并的段落会带您去合并后的那一段。',
}

export type SiteMessages = typeof zh

const en: SiteMessages = {
  skip: 'Skip to the text',
  mainNavigation: 'Main',
  interviews: 'Interviews',
  profiles: 'People',
  timelines: 'Timelines',
  frontPage: 'Front page',
  languageShort: 'EN',
  language: 'English',
  facing: 'Facing',
  readingLanguage: 'Reading language',
  subscribe: 'Feeds',
  feed: 'Everything in English (Atom)',
  rights: 'Rights',
  about: 'The review',
  specimen: 'Specimen: people, institutions and facts are invented.',

  conversation: 'Interview',
  report: 'Report',
  with: 'With',
  interviewedBy: 'Interview',
  speakers: 'Speakers',
  recorded: 'Recorded',
  series: 'Series',
  topics: 'Topics',
  listSeparator: ', ',
  comma: ', ',
  fullStop: '.',
  colon: ': ',
  contents: 'Contents',
  conversationShape: 'The shape of the conversation',
  below: ' (below the line)',
  notes: 'Note',
  note: (number) => `Note ${number}`,
  sentencesPerBar: (count) => `${count} sentences to a bar`,
  exchange: (number) => `exchange ${number}`,
  exchangeLink: (number) => `Link to exchange ${number}`,
  paragraph: (number) => `paragraph ${number}`,
  paragraphLink: (number) => `Link to paragraph ${number}`,
  exchanges: (count) => (count === 1 ? '1 exchange' : `${count} exchanges`),
  sections: (count) => (count === 1 ? '1 section' : `${count} sections`),
  paragraphs: (count) => (count === 1 ? '1 paragraph' : `${count} paragraphs`),
  length: (count) => `about ${count} words`,
  minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
  pictureMissing: 'The picture is not kept here.',
  inText: 'in the text',

  datesInText: 'Dates in the text',
  onTimeline: 'On the timeline: ',

  source: 'Source',
  named: 'Named in the text',
  aboutText: 'About this text',
  vermilion: 'What is set in vermilion is a note.',
  conversationOn: (date) => `The conversation took place: ${date}.`,
  updatedOn: (date) => `Last updated: ${date}.`,
  translated: 'Translated from the Chinese.',
  cite: 'Cite as',
  titleMarks: (title) => `“${title}”`,

  facingCount: (all, translated) =>
    `${all === 1 ? '1 passage' : `${all} passages`}: ${translated} translated`,
  missingCount: (count) => `${count} not translated`,
  staleCount: (count) =>
    count === 1 ? '1 translation out of date' : `${count} translations out of date`,
  notTranslated: 'Not translated yet.',
  noOriginal: 'Not in the original.',
  stale: 'The original has changed; this translation is of the older text.',
  staleKey: 'out of date',
  missingKey: 'not translated',
  facingSides: 'English above, Chinese below',

  untranslated: {
    interview: 'This article is not in English yet.',
    profile: 'This profile is not in English yet.',
    timeline: 'This timeline is not in English yet.',
  },
  untranslatedSince: (date) =>
    `It was published in Chinese on ${date}; no translation has been published. The title and the summary below are the Chinese ones.`,
  untranslatedUndated:
    'It is in Chinese only; no translation has been published. The title and the summary below are the Chinese ones.',
  readOriginal: 'Read it in Chinese',
  readHere: 'Read it in English',
  shapeNeedsNone:
    'The shape of the conversation needs no translation: the guests above the line, the interviewer below.',

  notFoundTitle: 'Nobody answers',
  notFound:
    'There is no page at this address, though there may have been one. If you followed a citation, passages keep their addresses: one that was merged will take you to the passage it became part of.',
}

export const siteMessages: Record<Locale, SiteMessages> = { zh, en }
