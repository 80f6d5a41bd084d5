import type { ServerProps } from 'payload'
import type { ReactNode } from 'react'

import { interfaceLocale, type Locale } from '@/locales/locale'
import { publishMessages } from '@/locales/messagesPublish'
import { publishingErrors } from '@/locales/publishingErrors'
import { readAtWork } from '@/publishing/readAtWork'

import '../admin.css'
import './publish.css'
import { shownTime } from './shownTime'

/** On the dashboard: who waits for an editor, what set times report to whoever set them, and what is set. */
export async function AtWork({ i18n, payload, user }: ServerProps) {
  if (!user) return null
  const language = interfaceLocale(i18n.language)
  const messages = publishMessages[language]
  const { reviews, news, planned, zone } = await readAtWork({ payload, user, language })
  return (
    <div className="fp-view fp-at-work">
      <Block heading={messages.review.waiting}>
        {reviews.map((review) => (
          <Line key={review.id} {...review} messages={messages}>
            {messages.review.asked(
              review.by ?? messages.review.somebody,
              shownTime(review.askedAt, zone),
            )}
            {review.note && <span className="fp-publish__note">{review.note}</span>}
          </Line>
        ))}
      </Block>
      <Block heading={messages.news.heading}>
        {news.map((one) => (
          <Line key={one.id} {...one} messages={messages}>
            {messages.news[one.state][one.action](shownTime(one.at, zone))}{' '}
            {one.state === 'failed'
              ? publishingErrors[one.reason][language]
              : one.worse
                  .map(({ code, now }) => messages.findings[code].what(now))
                  .join(messages.separator)}
          </Line>
        ))}
      </Block>
      <Block heading={messages.review.planned}>
        {planned.map((one) => (
          <Line key={one.id} {...one} messages={messages}>
            {messages.planned[one.action](shownTime(one.at, zone))}
          </Line>
        ))}
      </Block>
    </div>
  )
}

function Block({ heading, children }: { heading: string; children: ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      <ul>{children}</ul>
    </section>
  )
}

type LineProps = {
  interview: string
  language: Locale
  title: string | null
  messages: (typeof publishMessages)[Locale]
  children: ReactNode
}

/** Leads to the language in question, whose chip opens what can be done. */
function Line({ interview, language, title, messages, children }: LineProps) {
  return (
    <li>
      <a className="fp-link" href={`/admin/collections/interviews/${interview}?locale=${language}`}>
        {title ?? messages.review.untitled}
      </a>{' '}
      <span className="fp-2">
        {messages.languageName[language]} · {children}
      </span>
    </li>
  )
}
