import type { Locale } from '@/locales/locale'
import { listMessages } from '@/locales/messagesLists'
import { siteMessages } from '@/locales/messagesSite'
import { eventAnchor } from '@/model/address/addresses'
import { dateMark } from '@/model/dates/dateMark'
import { greatEvents } from '@/model/timeline/greatEvents'
import { layOutTimeline } from '@/model/timeline/timelineLayout'
import type { TimelineEntry } from '@/model/timeline/timelinePage'
import { HanText } from '../HanText'
import { Section } from '../lists/Section'
import { EventDate } from '../timeline/EventDate'
import { Legend } from '../timeline/Legend'
import { markClass } from '../timeline/markClass'
import { Overview } from '../timeline/Overview'
import { timelineSummary } from '../timeline/timelineSummary'

/** A timeline as a strip, with the events that stand for the whole. */
export function TimelineAtAGlance({
  timeline,
  locale,
}: {
  timeline: TimelineEntry
  locale: Locale
}) {
  const { href, title, standfirst, events, others } = timeline
  const messages = listMessages[locale]
  const layout = layOutTimeline(events, timeline.lanes, timeline.eras)
  return (
    <Section
      id="timeline"
      className="tl"
      title={messages.timeline}
      locale={locale}
      note={timelineSummary(events, locale)}
    >
      <div>
        <h3>
          <a href={href}>
            <HanText text={title} locale={locale} />
          </a>
        </h3>
        {standfirst && <p className="st">{standfirst}</p>}
      </div>
      {layout && (
        <div className="ov ui">
          <Overview layout={layout} locale={locale} size="strip" />
        </div>
      )}
      <Legend events={events} locale={locale} />
      <ol className="keys">
        {greatEvents(events).map((event) => (
          <li key={event.id}>
            <span className={`m ${markClass[dateMark(event.edtf)]}`} aria-hidden="true" />
            <EventDate edtf={event.edtf} locale={locale} />
            <h4>
              <a href={href + eventAnchor(event.id)}>
                <HanText text={event.title} locale={locale} />
              </a>
            </h4>
            {event.text && <p>{event.text}</p>}
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <p className="others ui">
          {messages.otherTimelines}
          {siteMessages[locale].colon}
          {others.map((link, index) => (
            <span key={link.href}>
              {index > 0 && siteMessages[locale].listSeparator}
              <a href={link.href}>{link.text}</a>
            </span>
          ))}
        </p>
      )}
    </Section>
  )
}
