import type { Locale } from '@/locales/locale'
import { passageText, type Passage } from './passage'

/** Characters (zh) or words (en) that most people read in a minute. */
const perMinute: Record<Locale, number> = { zh: 400, en: 230 }

const word = /(?:(?!\p{Script=Han})[\p{L}\p{N}'’-])+/gu
const han = /[\p{Script=Han}\u3001-\u303f\uff01-\uff5e“”‘’—…]/gu

/**
 * How long a text is, as its readers count: in Chinese characters with their punctuation (a Latin word or a number
 * counts as one), in English words, rounded to two digits; and the minutes that it takes, at least one.
 */
export function readingLength(
  passages: readonly Pick<Passage, 'content' | 'items'>[],
  locale: Locale,
): { count: number; minutes: number } {
  const text = passages.map(passageText).join('\n')
  const words = text.match(word)?.length ?? 0
  const count = words + (locale === 'zh' ? (text.match(han)?.length ?? 0) : 0)
  return { count: roughly(count), minutes: Math.max(1, Math.round(count / perMinute[locale])) }
}

function roughly(count: number): number {
  if (count < 100) return count
  const step = 10 ** (Math.floor(Math.log10(count)) - 1)
  return Math.round(count / step) * step
}
