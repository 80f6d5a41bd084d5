import type { Locale } from '@/locales/locale'
import type { CheckedMessages } from '@/locales/messagesChecked'
import type { PublishMessages } from '@/locales/messagesPublish'
import { countsOf } from '@/model/publishingChecks'
import type { ReadChecks } from '@/publishing/readChecks'
import type { Languages } from '@/publishing/readLanguages'

import { isUpToDate } from './leadOf'

type Situation = {
  languages: Languages | null
  found: Record<Locale, ReadChecks | null>
  /** The languages that are looked at, and what they are called together. */
  chosen: readonly Locale[]
  name: string
  action: 'publish' | 'withdraw'
  /** The time that is set, `null` for now. */
  at: string | null
  busy: boolean
  messages: PublishMessages
  checked: CheckedMessages
}

type Decision = { label: string; isReady: boolean; decide: () => void }

/**
 * What the one button of the dialogue does: publish, withdraw or schedule for those who may, ask for a review for the
 * others. `null` where there is nothing to decide.
 */
export function decisionOf(
  { languages, found, chosen, name, action, at, busy, messages, checked }: Situation,
  decide: () => Promise<void>,
  askForReview: (locale: Locale) => Promise<void>,
): Decision | null {
  if (!languages) return null
  const [first] = chosen
  const isRead = chosen.every((locale) => found[locale] !== null)
  if (!languages.mayPublish) {
    const state = first && languages.languages[first]
    if (!state || !state.mayAsk || state.review) return null
    return {
      label: messages.review.ask,
      isReady: isRead && !busy,
      decide: () => void askForReview(state.locale),
    }
  }
  const isRepeated = chosen.every((locale) => isUpToDate(languages.languages[locale]))
  const counts = chosen.map((locale) => {
    const checks = found[locale]?.checks
    return checks ? countsOf(checks) : {}
  })
  const gaps = counts.reduce((sum, { missing = 0, machine = 0 }) => sum + missing + machine, 0)
  const hasTitle = counts.some((count) => !count['no-title'])
  return {
    label: labelOf(),
    isReady: !busy && (action === 'withdraw' || (isRead && hasTitle)),
    decide: () => void decide(),
  }

  function labelOf(): string {
    if (action === 'publish' && at === null && isRepeated) return checked.again(name)
    if (action === 'publish')
      return at === null ? messages.publishNow(name, gaps) : messages.publishLater(name)
    return at === null ? messages.withdrawNow(name) : messages.withdrawLater(name)
  }
}
