import type { AdminViewServerProps } from 'payload'

import { inboxCounts, inboxFilters, inboxRows, type InboxFilter } from '@/desk/inbox'
import { deskMessages } from '@/locales/messagesDesk'

import { deskOf } from '../deskOf'
import { DeskTemplate } from '../DeskTemplate'
import { DropMaterial } from './DropMaterial'
import { InboxRow } from './InboxRow'

const shownFirst = 20
const order = ['waiting', 'refused', 'accepted', 'setAside', 'all'] as const

/** `/admin/import`: where material comes in, and the list of everything that came. */
export async function InboxView(view: AdminViewServerProps) {
  const desk = deskOf(view, '/admin/import')
  const messages = deskMessages[desk.language]
  const asked = view.searchParams?.['show']
  const filter = isFilter(asked) ? asked : 'all'
  const limit = Math.min(1000, Math.max(shownFirst, Number(view.searchParams?.['rows']) || 0))
  const [counts, rows] = await Promise.all([inboxCounts(desk), inboxRows(desk, filter, limit)])
  const now = new Date()
  return (
    <DeskTemplate view={view} steps={[{ label: messages.title }]}>
      <div className="fp-page">
        <h1 className="fp-h1">{messages.title}</h1>
        <DropMaterial language={desk.language} />
        {counts.all === 0 ? (
          <p className="fp-empty">{messages.empty}</p>
        ) : (
          <>
            <nav className="fp-tabs" aria-label={messages.filter}>
              {order.map((one) => (
                <a
                  key={one}
                  className="fp-tab"
                  href={`/admin/import?show=${one}`}
                  aria-current={one === filter ? 'true' : undefined}
                >
                  {messages.filters[one]} <span className="fp-num">{counts[one]}</span>
                </a>
              ))}
            </nav>
            {rows.length === 0 ? (
              <p className="fp-empty">{messages.emptyFilter}</p>
            ) : (
              <table className="fp-inbox">
                <caption className="fp-hidden">{messages.list}</caption>
                <thead>
                  <tr>
                    <th scope="col">{messages.columns.material}</th>
                    <th scope="col">{messages.columns.state}</th>
                    <th scope="col" className="c-found">
                      {messages.columns.found}
                    </th>
                    <th scope="col" className="c-who">
                      {messages.columns.when}
                    </th>
                    <th scope="col">
                      <span className="fp-hidden">{messages.columns.action}</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <InboxRow key={row.id} row={row} now={now} language={desk.language} />
                  ))}
                </tbody>
              </table>
            )}
            <div className="fp-more">
              <span>{messages.shown(rows.length, counts[filter])}</span>
              {rows.length < counts[filter] && (
                <a
                  className="fp-link"
                  href={`/admin/import?show=${filter}&rows=${limit + shownFirst}`}
                >
                  {messages.more}
                </a>
              )}
            </div>
          </>
        )}
      </div>
    </DeskTemplate>
  )
}

function isFilter(value: unknown): value is InboxFilter {
  return typeof value === 'string' && Object.hasOwn(inboxFilters, value)
}
