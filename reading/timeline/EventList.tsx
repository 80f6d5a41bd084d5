import type { Locale } from '@/locales/locale'
import { timelineMessages } from '@/locales/messagesTimeline'
import { dateMark } from '@/model/dates/dateMark'
import type { TimelineEvent } from '@/model/timeline/timelinePage'
import { HanText } from '../HanText'
import { NameLink } from '../NameLink'
import { CitationList } from './CitationList'
import { DateReasoning } from './DateReasoning'
import { EventDate } from './EventDate'
import { markClass } from './markClass'

type Props = {
  events: TimelineEvent[]
  locale: Locale
  /** The class by which the filter knows the event's lane. */
  laneClass?: (event: TimelineEvent) => string | undefined
  /** A profile whose page this is: it is not named again beside each of its own events. */
  except?: string
}

/** Events in the order of time. Their marks are drawn; the words of the date say the same. */
export function EventList({ events, locale, laneClass, except }: Props) {
  return (
    <ol className="evs">
      {events.map((event) => (
        <li
          key={event.id}
          id={`e-${event.id}`}
          data-edtf={event.edtf}
          className={[laneClass?.(event), event.weight === 3 && 'big'].filter(Boolean).join(' ')}
        >
          <span className={`m ${markClass[dateMark(event.edtf)]}`} aria-hidden="true" />
          <div className="when">
            <EventDate edtf={event.edtf} locale={locale} />
            <DateReasoning
              id={`why-${event.id}`}
              edtf={event.edtf}
              reasoning={event.reasoning}
              locale={locale}
            />
          </div>
          <h3>
            <HanText text={event.title} locale={locale} />
          </h3>
          {event.text && <p>{event.text}</p>}
          <Involved event={event} locale={locale} except={except} />
          <CitationList citations={event.citations} locale={locale} />
        </li>
      ))}
    </ol>
  )
}

function Involved({
  event,
  locale,
  except,
}: {
  event: TimelineEvent
  locale: Locale
  except?: string
}) {
  const names = event.profiles.filter(({ text }) => text !== except)
  if (names.length === 0) return null
  return (
    <ul className="of ui" aria-label={timelineMessages[locale].involved}>
      {names.map((name) => (
        <li key={name.text}>
          <NameLink name={name} locale={locale} />
        </li>
      ))}
    </ul>
  )
}
