import { facingLocale, languageTag, type Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'

/** Invented material says so, in both languages: a reader may have come here from a search for a name. */
export function SpecimenNotice({ locale }: { locale: Locale }) {
  const other = facingLocale(locale)
  return (
    <p className="spec ui">
      {siteMessages[locale].specimen}{' '}
      <span lang={languageTag[other]}>{siteMessages[other].specimen}</span>
    </p>
  )
}
