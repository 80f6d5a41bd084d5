import { languageTag, locales, type Locale } from '@/locales/locale'
import { listMessages } from '@/locales/messagesLists'
import { siteMessages } from '@/locales/messagesSite'
import { frontPath } from '@/model/address/addresses'
import { formatEdtf } from '@/model/dates/edtf'
import type { Site } from '@/model/page/listPages'
import { ScriptSwitch } from '../ScriptSwitch'
import { SiteNavigation } from '../SiteNavigation'

type Props = {
  locale: Locale
  site: Pick<Site, 'name' | 'description'>
  /** ISO day on which the page was made. */
  date: string
}

/** The masthead is an opening of a book: one page Chinese, one English, the fold between them. */
export function Masthead({ locale, site, date }: Props) {
  return (
    <header className="mast ui">
      <div className="mast-top">
        <SiteNavigation locale={locale} />
        <p className="date">{formatEdtf(date.slice(0, 7), locale)}</p>
        <LanguageNavigation locale={locale} />
      </div>
      <div className="spread">
        {locales.map((language) => (
          <div key={language} lang={languageTag[language]}>
            {language === locale ? (
              <h1 className="nm">{site.name[language]}</h1>
            ) : (
              <p className="nm">{site.name[language]}</p>
            )}
            <small>
              {(language === locale && site.description) || listMessages[language].tagline}
            </small>
          </div>
        ))}
      </div>
    </header>
  )
}

function LanguageNavigation({ locale }: { locale: Locale }) {
  return (
    <nav aria-label={listMessages[locale].languages}>
      <ul>
        {locales.map((language) => (
          <li key={language}>
            <a
              href={frontPath(language)}
              lang={languageTag[language]}
              hrefLang={languageTag[language]}
              aria-current={language === locale ? 'page' : undefined}
            >
              {siteMessages[language].language}
            </a>
          </li>
        ))}
        {locale === 'zh' && (
          <li>
            <ScriptSwitch path={frontPath(locale)} />
          </li>
        )}
      </ul>
    </nav>
  )
}
