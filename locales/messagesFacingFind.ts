import type { Locale } from './locale'

type Bilingual = Record<Locale, string>

/** What find and replace says about the other language of an interview. */
export const messagesFacingFind = {
  bothLanguages: { zh: '两种语言', en: 'Both languages' },
  loading: { zh: '正在读取另一种语言……', en: 'Reading the other language …' },
  unread: {
    zh: '没能读到另一种语言的正文。',
    en: 'The text of the other language could not be read.',
  },
  again: { zh: '重试', en: 'Try again' },
  open: { zh: '打开', en: 'Open' },
  replaceThere: { zh: '替换译文', en: 'Replace in translation' },
  replaceAllThere: { zh: '替换全部译文', en: 'Replace all in translation' },
  originalHint: {
    zh: '这是原文，请打开它来修改，改后译文会提示更新。',
    en: 'This is the original: open it to change it. Its translation is then pointed out as out of date.',
  },
  changed: {
    zh: '刚被别人改过，没有动。下面是现在的文字。',
    en: 'Somebody else changed it just now: left alone. Below are the words as they stand.',
  },
  own: {
    zh: '只有译文有这一段，没有动，请打开它来修改。',
    en: 'Only the translation has this passage: left alone. Open it to change it.',
  },
  unreachable: {
    zh: '连不上服务器，没有动。',
    en: 'The server could not be reached: left alone.',
  },
} as const satisfies Record<string, Bilingual>

/** The heading over what was found in the other language. */
export const foundThereWords: Record<Locale, (text: Locale, count: number) => string> = {
  zh: (text, count) => `${text === 'zh' ? '中文' : '英文'}里有 ${count} 处`,
  en: (text, count) => `${count.toLocaleString('en')} in ${text === 'zh' ? 'Chinese' : 'English'}`,
}

/** Where a place is: the exchange, and who speaks. */
export const placeWords: Record<Locale, (exchange: number | null, name: string) => string> = {
  zh: (exchange, name) => [...(exchange === null ? [] : [`第 ${exchange} 问`]), name].join(' '),
  en: (exchange, name) =>
    [...(exchange === null ? [] : [`Question ${exchange}`]), ...(name === '' ? [] : [name])].join(
      ', ',
    ),
}

/** How many passages of the translation were saved with other words, and how many were left alone. */
export const replacedThereWords: Record<Locale, (done: number, left: number) => string> = {
  zh: (done, left) => `译文改了 ${done} 段${left > 0 ? `，${left} 段没有动：` : ''}`,
  en: (done, left) =>
    `${passages(done)} of the translation changed${left > 0 ? `, ${passages(left)} not: ` : ''}`,
}

function passages(count: number): string {
  return `${count} ${count === 1 ? 'passage' : 'passages'}`
}
