import type { Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import type { InterviewEntry } from '@/model/page/listPages'
import { readingLength } from '@/model/passage/readingLength'
import { opensSection, turnsOf } from '@/model/passage/turns'

/**
 * How long the article is: exchanges of a conversation, sections of a history, and characters or minutes, whichever
 * the reader's language counts in. A text in the other language is told by its exchanges alone.
 */
export function entryLength(
  { form, passages }: Pick<InterviewEntry, 'form' | 'passages'>,
  locale: Locale,
  language: Locale,
): string {
  const messages = siteMessages[locale]
  const parts: string[] = []
  const exchanges = Math.max(0, ...turnsOf(passages).map(({ exchange }) => exchange ?? 0))
  const sections = passages.filter(opensSection).length
  if (form === 'qa' && exchanges > 0) parts.push(messages.exchanges(exchanges))
  if (form === 'narrative' && sections > 0) parts.push(messages.sections(sections))
  if (language === locale && passages.length > 0) {
    const { count, minutes } = readingLength(passages, language)
    parts.push(locale === 'zh' ? messages.length(count) : messages.minutes(minutes))
  }
  return parts.join(messages.comma)
}
