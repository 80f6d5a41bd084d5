import type { Locale } from './locale'

type Bilingual = Record<Locale, string>

/** What the transcript editor says about suggestions of house style. */
export const messagesHouseStyle = {
  suggestions: { zh: '体例建议', en: 'House style' },
  short: { zh: '建议', en: 'Suggestions' },
  take: { zh: '采纳', en: 'Take' },
  ignore: { zh: '忽略', en: 'Ignore' },
  takeAll: { zh: '全部采纳', en: 'Take all' },
  takeKind: { zh: '采纳这一类', en: 'Take these' },
  none: { zh: '没有建议。', en: 'Nothing to suggest.' },
  ignoreHint: {
    zh: '在这个浏览器里不再提示这一段的这几个字',
    en: 'These words of this passage are not pointed out again in this browser',
  },
  noNames: {
    zh: '没能读到人名与术语表，暂时只查标点与空格。',
    en: 'Names and terms could not be read: only punctuation and spaces are looked at.',
  },
  stop: { zh: '：', en: ': ' },
  close: { zh: '关闭', en: 'Close' },
} as const satisfies Record<string, Bilingual>

type StyleKind = 'names' | 'width' | 'dashes' | 'quotes' | 'punctuation' | 'spaces'

/** What a kind of suggestions is about. */
export const styleKindWords: Record<StyleKind, Bilingual> = {
  names: { zh: '人名与术语', en: 'Names and terms' },
  width: { zh: '全角字母与数字', en: 'Full-width letters and digits' },
  dashes: { zh: '省略号与破折号', en: 'Ellipses and dashes' },
  quotes: { zh: '引号', en: 'Quotation marks' },
  punctuation: { zh: '标点', en: 'Punctuation' },
  spaces: { zh: '空格', en: 'Spaces' },
}

/** Why, by the language of the text. */
export const styleReasonWords: Record<StyleKind, Record<Locale, Bilingual>> = {
  names: {
    zh: {
      zh: '条目或术语表里记着：这种写法不用。',
      en: 'Profiles or house terms know this form as one to avoid.',
    },
    en: {
      zh: '条目或术语表里记着：这种写法不用。',
      en: 'Profiles or house terms know this form as one to avoid.',
    },
  },
  width: {
    zh: { zh: '字母与数字用半角。', en: 'Letters and digits are half-width.' },
    en: { zh: '字母与数字用半角。', en: 'Letters and digits are half-width.' },
  },
  dashes: {
    zh: {
      zh: '省略号是六个点，破折号占两格。',
      en: 'In Chinese an ellipsis has six points, and a dash is two characters long.',
    },
    en: {
      zh: '英文的破折号两边不空格，省略号是一个字符。',
      en: 'A dash has no spaces around it, and an ellipsis is one character.',
    },
  },
  quotes: {
    zh: {
      zh: '外面用“ ”，里面用‘ ’，不用直引号和直角引号。',
      en: 'Chinese has “ ” outside and ‘ ’ inside, neither straight marks nor corner brackets.',
    },
    en: {
      zh: '英文引号与撇号用弯的，方向要对。',
      en: 'Quotation marks and apostrophes are curly, and look the right way.',
    },
  },
  punctuation: {
    zh: {
      zh: '中文里的标点用全角，不重复。',
      en: 'Punctuation in Chinese is full-width, and single.',
    },
    en: { zh: '英文里不用中文标点。', en: 'English has no Chinese punctuation.' },
  },
  spaces: {
    zh: {
      zh: '中西文之间和标点两边不打空格，网页会自己留出间隙。',
      en: 'No spaces between Chinese and Latin or around Chinese punctuation: the page makes the gap.',
    },
    en: {
      zh: '词间一个空格，逗号、句号前没有。',
      en: 'One space between words, none before a comma or a full stop.',
    },
  },
}

/** What the button of the toolbar is called. */
export const suggestionsWords: Record<Locale, (count: number) => string> = {
  zh: (count) => `体例建议 ${count} 处`,
  en: (count) => `House style: ${plural(count, 'suggestion')}`,
}

/** What became of taking some. */
export const takenWords: Record<Locale, (count: number) => string> = {
  zh: (count) => `采纳了 ${count} 处，可以撤销`,
  en: (count) => `${plural(count, 'suggestion')} taken; undo takes them back`,
}

/** Further suggestions of a kind, which are not listed. */
export const moreWords: Record<Locale, (count: number) => string> = {
  zh: (count) => `还有 ${count} 处，没有列出`,
  en: (count) => `${count.toLocaleString('en')} more are not listed`,
}

/** Those that somebody ignored in this text, with the way to see them again. */
export const ignoredWords: Record<Locale, (count: number) => string> = {
  zh: (count) => `重新显示忽略过的 ${count} 处`,
  en: (count) => `Show ${count} ignored again`,
}

/** One suggestion, for those who hear it. */
export const changeWords: Record<Locale, (before: string, instead: string) => string> = {
  zh: (before, instead) => (instead === '' ? `删去“${before}”` : `“${before}”改为“${instead}”`),
  en: (before, instead) =>
    instead === '' ? `Remove “${before}”` : `“${before}” becomes “${instead}”`,
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
