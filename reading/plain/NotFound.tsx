import { facingLocale, languageTag, type Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import { frontPath, interviewsPath, profilesPath, timelinesPath } from '@/model/address/addresses'
import { HanText } from '../HanText'

/**
 * There is no such page, said in both languages, the reader's first: nobody knows which one a wrong address meant.
 * The picture is a question without an answer. Style sheet: `plain/plain.css`.
 */
export function NotFound({ locale }: { locale: Locale }) {
  return (
    <div className="wrap not-found">
      <svg height="120" aria-hidden="true">
        <line x1="0" x2="100%" y1="76.5" y2="76.5" />
        <rect className="question" x="0" y="78" width="8.3" height="22" />
      </svg>
      <p className="code ui">404</p>
      <div className="opening">
        <Leaf locale={locale} first />
        <Leaf locale={facingLocale(locale)} />
      </div>
    </div>
  )
}

function Leaf({ locale, first = false }: { locale: Locale; first?: boolean }) {
  const messages = siteMessages[locale]
  const Title = first ? 'h1' : 'h2'
  const links = [
    [frontPath(locale), messages.frontPage],
    [interviewsPath(locale), messages.interviews],
    [profilesPath(locale), messages.profiles],
    [timelinesPath(locale), messages.timelines],
  ] as const
  return (
    <section lang={languageTag[locale]}>
      <Title>
        <HanText text={messages.notFoundTitle} locale={locale} />
      </Title>
      <p>{messages.notFound}</p>
      <ul className="ui">
        {links.map(([href, text]) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
