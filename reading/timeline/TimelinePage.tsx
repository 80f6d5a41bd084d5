import { siteMessages } from '@/locales/messagesSite'
import { timelineMessages } from '@/locales/messagesTimeline'
import { timelinesPath } from '@/model/address/addresses'
import { eraSections } from '@/model/timeline/eraSections'
import { laneIndex, layOutTimeline } from '@/model/timeline/timelineLayout'
import type { TimelineEvent, TimelinePage as Page } from '@/model/timeline/timelinePage'
import { HanText } from '../HanText'
import { SpecimenNotice } from '../SpecimenNotice'
import { EraNavigation } from './EraNavigation'
import { EventList } from './EventList'
import { LaneFilter } from './LaneFilter'
import { Legend } from './Legend'
import { Overview } from './Overview'
import { eraSummary, eraTitle } from './eraWords'
import { monthOf } from '../lists/monthOf'

/** A timeline: the whole of it at a glance, then its events by era. */
export function TimelinePage({ page }: { page: Page }) {
  const { locale, events } = page
  const messages = timelineMessages[locale]
  const sections = eraSections(events, page.eras)
  const layout = layOutTimeline(
    events,
    page.lanes,
    sections.map(({ id, from, to }) => ({ key: id, title: '', from, to })),
  )
  const byEra = sections.some(({ title }) => title !== null)
  const laneClass = (event: TimelineEvent) =>
    layout && layout.lanes.length > 0 ? `lane${laneIndex(event, layout.lanes) + 1}` : undefined
  return (
    <div className="wrap">
      <header className="head">
        <p className="kick ui">
          <a href={timelinesPath(locale)}>{siteMessages[locale].timelines}</a>
          {page.updatedAt &&
            siteMessages[locale].comma + messages.revised(monthOf(page.updatedAt, locale))}
        </p>
        <h1>
          <HanText text={page.title} locale={locale} />
        </h1>
        {page.standfirst && (
          <p className="stand">
            <HanText text={page.standfirst} locale={locale} />
          </p>
        )}
      </header>
      {layout ? (
        <>
          <nav className={byEra ? 'ov ui' : 'ov by-year ui'} aria-label={messages.overview}>
            <Overview layout={layout} locale={locale} size="page" />
            <EraNavigation sections={sections} domain={layout.domain} locale={locale} />
          </nav>
          <div className="tl-tools ui">
            <LaneFilter lanes={layout.lanes} locale={locale} />
            <Legend events={events} locale={locale} />
          </div>
          <p className="all-hidden ui">{messages.allHidden}</p>
        </>
      ) : (
        <p className="no-events">{messages.empty}</p>
      )}
      {sections.map((section) => (
        <section
          key={section.id}
          className="era"
          id={section.id}
          aria-labelledby={`${section.id}-title`}
        >
          <header>
            <h2 id={`${section.id}-title`}>
              <HanText text={eraTitle(section, locale)} locale={locale} />
            </h2>
            <p className="ui">{eraSummary(section, locale)}</p>
          </header>
          <EventList events={section.events} locale={locale} laneClass={laneClass} />
        </section>
      ))}
      {page.specimen && <SpecimenNotice locale={locale} />}
    </div>
  )
}
