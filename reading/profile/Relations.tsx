import type { Locale } from '@/locales/locale'
import { profileMessages } from '@/locales/messagesProfile'
import { siteMessages } from '@/locales/messagesSite'
import type { ProfilePage, Relation } from '@/model/page/profilePage'
import { relationGraph } from '@/model/page/relationGraph'
import { Section } from '../lists/Section'
import { NameLink } from '../NameLink'
import { CitationLink } from '../timeline/CitationList'
import { RelationDate } from './RelationDate'
import { RelationGraph } from './RelationGraph'

/** Who and what stands around the profile: a small drawing, and a list that says the same and more. */
export function Relations({ page }: { page: ProfilePage }) {
  const { locale } = page
  const messages = profileMessages[locale]
  const relations = [...page.relations, ...page.works.filter((work) => !isAmong(work, page))]
  const graph = relationGraph(relations)
  if (graph === null) return null
  return (
    <Section
      id="relations"
      title={messages.relations}
      locale={locale}
      note={relations.some(({ shared }) => shared > 0) && messages.thickness}
    >
      <div className="rels">
        <RelationGraph graph={graph} name={page.name} locale={locale} />
        <div>
          <RelationList
            title={messages.people}
            relations={relations.filter(({ kind }) => kind === 'person')}
            locale={locale}
          />
          <RelationList
            title={messages.others}
            relations={relations.filter(({ kind }) => kind !== 'person')}
            locale={locale}
          />
        </div>
      </div>
    </Section>
  )
}

function isAmong({ name, label }: Relation, { relations }: ProfilePage): boolean {
  return relations.some((other) => other.name.text === name.text && other.label === label)
}

type ListProps = { title: string; relations: Relation[]; locale: Locale }

function RelationList({ title, relations, locale }: ListProps) {
  if (relations.length === 0) return null
  return (
    <>
      <h3 className="ui">{title}</h3>
      <ul>
        {relations.map(({ name, label, date, citations }, index) => (
          <li key={index}>
            <NameLink name={name} locale={locale} />
            <span className="ui">
              {label}
              {label && date && siteMessages[locale].comma}
              {date && <RelationDate date={date} locale={locale} />}
            </span>
            {citations.map((citation, number) => (
              <span key={number} className="ui cited">
                <CitationLink citation={citation} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
