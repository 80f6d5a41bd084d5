import type { Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import { timelineMessages } from '@/locales/messagesTimeline'
import type { EraSection } from '@/model/timeline/eraSections'

type Section = Omit<EraSection<unknown>, 'events'>

/** The name of a stretch of a timeline: its era, else its year or decade. */
export function eraTitle({ title, from, to }: Section, locale: Locale): string {
  if (title !== null) return title
  const { years, decade } = timelineMessages[locale]
  return to !== null && to - from > 1 ? decade(from) : years(from, from)
}

/** Its years, where the name does not say them, and how many events it has. */
export function eraSummary(section: EraSection<unknown>, locale: Locale): string {
  const messages = timelineMessages[locale]
  const count = messages.events(section.events.length)
  if (section.title === null) return count
  return `${messages.years(section.from, section.to)}${siteMessages[locale].comma}${count}`
}
