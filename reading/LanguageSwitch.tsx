import { languageTag, locales, type Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'

type Props = {
  locale: Locale
  /** Where the page is in each language that it is public in. */
  hrefs: Partial<Record<Locale, string>>
  /** Where both stand side by side, if they do. */
  facingHref?: string
  /** What the reader is looking at. */
  current: Locale | 'facing'
}

/** The same text in its languages, each at an address of its own. Says nothing where there is no choice. */
export function LanguageSwitch({ locale, hrefs, facingHref, current }: Props) {
  const messages = siteMessages[locale]
  const offered = locales.filter((language) => hrefs[language])
  if (offered.length < 2) return null
  return (
    <nav className="langs ui" aria-label={messages.readingLanguage}>
      {offered.map((language) => (
        <a
          key={language}
          href={hrefs[language]}
          lang={languageTag[language]}
          hrefLang={languageTag[language]}
          aria-current={current === language ? 'page' : undefined}
        >
          {siteMessages[language].language}
        </a>
      ))}
      {facingHref && (
        <a href={facingHref} aria-current={current === 'facing' ? 'page' : undefined}>
          {messages.facing}
        </a>
      )}
    </nav>
  )
}
