import type { Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'

/** The first thing on a page for those who use a keyboard: past the navigation to `<main id="main">`. */
export function SkipLink({ locale }: { locale: Locale }) {
  return (
    <a className="skip ui" href="#main">
      {siteMessages[locale].skip}
    </a>
  )
}
