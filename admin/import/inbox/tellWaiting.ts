import type { Locale } from '@/locales/locale'
import { deskMessages } from '@/locales/messagesDesk'

export const waitingChanged = 'fp-waiting'

export type Waiting = { href: string; count: number; countLabel: string }

/** Tells the link in the navigation, which was rendered with the page, how many imports wait by now. */
export function tellWaiting(count: number, language: Locale): void {
  const detail: Waiting = {
    href: '/admin/import',
    count,
    countLabel: deskMessages[language].waiting(count),
  }
  window.dispatchEvent(new CustomEvent(waitingChanged, { detail }))
}
