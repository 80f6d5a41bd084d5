import { facingLocale, languageTag, type Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import { frontPath } from '@/model/address/addresses'
import { ScriptSwitch } from './ScriptSwitch'
import { SiteNavigation, type SiteSection } from './SiteNavigation'

type Props = {
  locale: Locale
  /** The site's name in both languages. */
  name: Record<Locale, string>
  /** The part of the site that the page belongs to. */
  section?: SiteSection
  /** This page in the other language; the other front page where there is none. */
  otherHref?: string
  path?: string
}

export function SiteHeader({ locale, name, section, otherHref, path }: Props) {
  const other = facingLocale(locale)
  const { language, languageShort } = siteMessages[other]
  return (
    <header className="bar ui">
      <a className="brand" href={frontPath(locale)}>
        <span lang={languageTag.zh}>{name.zh}</span>
        <span lang={languageTag.en}>{name.en}</span>
      </a>
      <div className="bar-r">
        <SiteNavigation locale={locale} current={section} />
        <a
          className="alt"
          href={otherHref ?? frontPath(other)}
          lang={languageTag[other]}
          hrefLang={languageTag[other]}
        >
          <span aria-hidden="true">{other === 'en' ? languageShort : language}</span>
          <span className="vh">{language}</span>
        </a>
        {locale === 'zh' && path && <ScriptSwitch path={path} />}
      </div>
    </header>
  )
}
