import type { Locale } from '@/locales/locale'
import type { CheckedMessages } from '@/locales/messagesChecked'
import type { PublishMessages } from '@/locales/messagesPublish'
import { countsOf } from '@/model/publishingChecks'
import type { ReadChecks } from '@/publishing/readChecks'
import type { Languages, LanguageState } from '@/publishing/readLanguages'

type Situation = {
  languages: Languages
  found: Record<Locale, ReadChecks | null>
  /** The languages that are looked at. */
  chosen: readonly Locale[]
  messages: PublishMessages
  checked: CheckedMessages
}

/** Readers have the newest words of the language. */
export function isUpToDate({ status, changes }: LanguageState): boolean {
  return status === 'published' && changes === 0
}

/** The first thing that the dialogue says: how much of a translation there is, and whether it can go public. */
export function leadOf({ languages, found, chosen, messages, checked }: Situation): string {
  const states = chosen.map((locale) => languages.languages[locale])
  const [only] = states.length === 1 ? states : []
  return [only ? partOf(only) : '', verdict()].filter((said) => said !== '').join(checked.gap)

  function partOf({ locale, progress }: LanguageState): string {
    if (!progress || progress.total === 0) return ''
    const shown = progress.total - progress.missing - progress.machine
    return checked.willBe(shown, progress.total, messages.languageName[locale])
  }

  function verdict(): string {
    if (!languages.mayPublish) return messages.contributor
    if (states.every(isUpToDate)) return checked.upToDate
    const checks = chosen.map((locale) => found[locale]?.checks)
    if (checks.some((one) => !one)) return ''
    const counts = checks.map((one) => (one ? countsOf(one) : {}))
    if (counts.every((count) => count['no-title'])) return ''
    return counts.every((count) => Object.keys(count).length === 0)
      ? checked.ready
      : messages.canPublish
  }
}
