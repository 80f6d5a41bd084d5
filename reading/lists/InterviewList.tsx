import type { Locale } from '@/locales/locale'
import { listMessages } from '@/locales/messagesLists'
import { siteMessages } from '@/locales/messagesSite'
import type { Facet, InterviewEntry as Entry, InterviewListPage } from '@/model/page/listPages'
import { yearGroups } from '@/model/dates/yearGroups'
import { InterviewEntry } from './InterviewEntry'
import { Pagination } from './Pagination'

/** How many there are, the articles of this page by year, and the way to the other pages. */
export function InterviewList({ page }: { page: InterviewListPage }) {
  const { locale, entries, total, filtered, clearHref } = page
  const messages = listMessages[locale]
  if (entries.length === 0)
    return (
      <div>
        <p className="count ui">
          <span>{filtered ? messages.noMatch : messages.noInterviews}</span>
          {filtered && <a href={clearHref}>{messages.clearFilters}</a>}
        </p>
      </div>
    )
  return (
    <div>
      <p className="count ui">
        <span>
          <b>{messages.articles(total)}</b>
          {filtered && chosen(page.facets, locale)}
        </span>
        {filtered && <a href={clearHref}>{messages.clearFilters}</a>}
        <span className="order">{messages.newestFirst}</span>
      </p>
      {yearGroups(entries).map(({ year, entries: those }) => (
        <Year key={year ?? 'undated'} year={year} entries={those} locale={locale} />
      ))}
      <Pagination page={page} />
    </div>
  )
}

/** The filters in words. The first value of a facet is the one that leaves everything in. */
function chosen(facets: Facet[], locale: Locale): string {
  const { comma, colon } = siteMessages[locale]
  return facets
    .flatMap(({ label, values }) =>
      values
        .slice(1)
        .flatMap(({ text, current }) => (current ? [comma + label + colon + text] : [])),
    )
    .join('')
}

type YearProps = { year: string | null; entries: Entry[]; locale: Locale }

function Year({ year, entries, locale }: YearProps) {
  const id = `year-${year ?? 'undated'}`
  return (
    <section className="year" aria-labelledby={id}>
      <h2 id={id}>{year ?? listMessages[locale].noDate}</h2>
      <ol className="entries">
        {entries.map((entry) => (
          <InterviewEntry key={entry.slug} entry={entry} locale={locale} />
        ))}
      </ol>
    </section>
  )
}
