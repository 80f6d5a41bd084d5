import type { ReactNode } from 'react'
import type { Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import { passageAnchor } from '@/model/address/addresses'
import type { PassageEvent } from '@/model/page/interviewPage'
import { DateLabel } from './DateLabel'

type Props = {
  number: number
  /** Id of the passage, to which the number is a link. */
  passage: string
  events: PassageEvent[]
  locale: Locale
  children: ReactNode
}

/** A paragraph with its number. In a conversation the gutter says who speaks, in a history when it was. */
export function Paragraph({ number, passage, events, locale, children }: Props) {
  return (
    <div className="turn">
      <a
        className="num ui"
        href={passageAnchor(passage)}
        aria-label={siteMessages[locale].paragraphLink(number)}
      >
        {number}
      </a>
      {events.length > 0 && (
        <div className="when ui">
          {events.map((event) => (
            <DateLabel key={event.event} event={event} locale={locale} />
          ))}
        </div>
      )}
      <div className="txt">{children}</div>
    </div>
  )
}
