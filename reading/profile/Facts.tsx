import type { Locale } from '@/locales/locale'
import { profileMessages } from '@/locales/messagesProfile'
import { siteMessages } from '@/locales/messagesSite'
import { formatEdtf } from '@/model/dates/edtf'
import type { Fact } from '@/model/page/profilePage'
import { Section } from '../lists/Section'
import { DateReasoning } from '../timeline/DateReasoning'
import { EventDate } from '../timeline/EventDate'
import { FactSources } from './FactSources'

/** What is known, each with the source it rests on in the margin. */
export function Facts({ facts, locale }: { facts: Fact[]; locale: Locale }) {
  if (facts.length === 0) return null
  const messages = profileMessages[locale]
  const sourced = facts.filter(({ citations }) => citations.length > 0).length
  return (
    <Section
      id="facts"
      title={messages.facts}
      locale={locale}
      note={messages.factsSourced(facts.length, sourced)}
    >
      <dl className="facts">
        {facts.map((fact, index) => (
          <div key={index}>
            <dt className="ui">{fact.label}</dt>
            <dd>
              <FactValue fact={fact} locale={locale} />
              <DateReasoning
                id={`why-fact-${index + 1}`}
                edtf={fact.edtf}
                reasoning={fact.reasoning}
                locale={locale}
              />
            </dd>
            <FactSources citations={fact.citations} />
          </div>
        ))}
      </dl>
    </Section>
  )
}

/** The value, and its date where the words of the value don't say it already. */
function FactValue({ fact: { value, edtf }, locale }: { fact: Fact; locale: Locale }) {
  if (edtf === null || value.includes(formatEdtf(edtf, locale))) return value
  return (
    <>
      {value}
      {value && siteMessages[locale].comma}
      <EventDate edtf={edtf} locale={locale} />
    </>
  )
}
