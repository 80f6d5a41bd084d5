/** What the inbox can be narrowed to, in the order in which it is offered. */
export const inboxFilters = ['waiting', 'reading', 'accepted', 'setAside', 'all'] as const

export type InboxFilter = (typeof inboxFilters)[number]

/** What somebody looks at: which states, which words in the title or the file's name, and how many rows. */
export type InboxQuery = { show: InboxFilter; search: string; rows: number }

export const rowsAtOnce = 20
const mostRows = 500
const longestSearch = 100

/** Reads the query of an address. What it does not say or says wrongly is the beginning of the whole list. */
export function inboxQuery(params: URLSearchParams): InboxQuery {
  const asked = params.get('show')
  const rows = Math.floor(Number(params.get('rows')) || 0)
  return {
    show: inboxFilters.find((one) => one === asked) ?? 'all',
    search: (params.get('q') ?? '').trim().slice(0, longestSearch),
    rows: Math.min(mostRows, Math.max(rowsAtOnce, rows)),
  }
}

/** The query of an address for what somebody looks at, beginning with `?`; empty for the beginning of the whole list. */
export function inboxAddress({ show, search, rows }: InboxQuery): string {
  const params = new URLSearchParams()
  if (show !== 'all') params.set('show', show)
  if (search !== '') params.set('q', search)
  if (rows > rowsAtOnce) params.set('rows', String(rows))
  return params.size === 0 ? '' : `?${params}`
}
