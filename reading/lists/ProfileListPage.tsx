import { languageTag, facingLocale, type Locale } from '@/locales/locale'
import { listMessages } from '@/locales/messagesLists'
import type { ProfileEntry, ProfileListPage as Page } from '@/model/page/listPages'
import { HanText } from '../HanText'
import { Section } from './Section'

/** Everybody and everything that has a page, by kind. */
export function ProfileListPage({ page: { locale, groups } }: { page: Page }) {
  const messages = listMessages[locale]
  const filled = groups.filter(({ entries }) => entries.length > 0)
  return (
    <div className="wrap">
      <header className="head">
        <h1>
          <HanText text={messages.profilesTitle} locale={locale} />
        </h1>
      </header>
      {filled.length === 0 && <p className="nothing">{messages.noProfiles}</p>}
      {filled.map(({ kind, entries }) => (
        <Section
          key={kind}
          id={kind}
          className={`kind ${kind}`}
          title={messages.kinds[kind]}
          locale={locale}
          note={messages.entries(entries.length)}
        >
          <ul className="profiles">
            {entries.map((entry) => (
              <Profile key={entry.href} entry={entry} locale={locale} />
            ))}
          </ul>
        </Section>
      ))}
    </div>
  )
}

function Profile({ entry, locale }: { entry: ProfileEntry; locale: Locale }) {
  return (
    <li>
      <h3>
        <a href={entry.href}>
          <HanText text={entry.name} locale={locale} />
        </a>{' '}
        {entry.otherName && <span lang={languageTag[facingLocale(locale)]}>{entry.otherName}</span>}
      </h3>
      {entry.summary && <p>{entry.summary}</p>}
    </li>
  )
}
