import { listMessages } from '@/locales/messagesLists'
import { interviewsPath, profilesPath } from '@/model/address/addresses'
import type { FrontPage as Page } from '@/model/page/listPages'
import { InterviewEntry } from '../lists/InterviewEntry'
import { Section } from '../lists/Section'
import { Cast } from './Cast'
import { Collections } from './Collections'
import { EmptySite } from './EmptySite'
import { Lead } from './Lead'
import { TimelineAtAGlance } from './TimelineAtAGlance'

/** The front page below its masthead: what leads, what is new, who speaks, what happened. Empty parts are left out. */
export function FrontPage({ page }: { page: Page }) {
  const { locale, lead, people, timeline, series, topics } = page
  const messages = listMessages[locale]
  const latest = page.latest.filter(({ slug }) => slug !== lead?.entry.slug)
  if (isEmpty(page)) return <EmptySite locale={locale} />
  return (
    <div className="wrap">
      {lead && <Lead lead={lead} locale={locale} />}
      {latest.length > 0 && (
        <Section
          id="latest"
          className="latest"
          title={messages.latest}
          locale={locale}
          note={page.editorsNote && <span className="ed">{messages.signed(page.editorsNote)}</span>}
        >
          <div>
            <ol className="entries">
              {latest.map((entry, index) => (
                <InterviewEntry
                  key={entry.slug}
                  entry={entry}
                  locale={locale}
                  first={index === 0}
                />
              ))}
            </ol>
            <p className="more ui">
              <a href={interviewsPath(locale)}>{messages.allInterviews(page.interviewCount)}</a>
            </p>
          </div>
        </Section>
      )}
      {people.length > 0 && (
        <Section
          id="people"
          title={messages.people}
          locale={locale}
          note={<a href={profilesPath(locale)}>{messages.allProfiles(page.profileCount)}</a>}
        >
          <Cast people={people} />
        </Section>
      )}
      {timeline && timeline.events.length > 0 && (
        <TimelineAtAGlance timeline={timeline} locale={locale} />
      )}
      <Collections series={series} topics={topics} locale={locale} />
    </div>
  )
}

function isEmpty({ lead, latest, people, timeline, series, topics }: Page): boolean {
  return (
    !lead &&
    !timeline?.events.length &&
    [latest, people, series, topics].every((list) => list.length === 0)
  )
}
