import type { Locale } from '@/locales/locale'
import { profileMessages } from '@/locales/messagesProfile'
import { siteMessages } from '@/locales/messagesSite'
import type { ProfileKind, Relation } from '@/model/page/profilePage'
import { Section } from '../lists/Section'
import { NameLink } from '../NameLink'
import { FactSources } from './FactSources'
import { RelationDate } from './RelationDate'

type Props = { works: Relation[]; kind: ProfileKind; locale: Locale }

/** What somebody made, with the date in the gutter. */
export function Works({ works, kind, locale }: Props) {
  if (works.length === 0) return null
  return (
    <Section id="works" title={profileMessages[locale].works[kind]} locale={locale}>
      <dl className="facts works">
        {works.map(({ name, label, date, citations }, index) => (
          <div key={index}>
            <dt className="ui">{date ? <RelationDate date={date} locale={locale} /> : label}</dt>
            <dd>
              <NameLink name={name} locale={locale} />
              {date && label && siteMessages[locale].comma + label}
            </dd>
            <FactSources citations={citations} />
          </div>
        ))}
      </dl>
    </Section>
  )
}
