import type { Where } from 'payload'

import type { Import } from '@/payload-types'

import { acceptSteps, type AcceptStep } from '../accept/acceptSteps'
import type { Desk } from '../deskContext'
import { acceptedOf, inboxEntry, longestReading, type InboxEntry } from './inboxEntry'
import { inboxFilters, type InboxFilter, type InboxQuery } from './inboxQuery'

export type InboxCounts = Record<InboxFilter, number>

export type InboxPage = {
  /** Within the search. */
  counts: InboxCounts
  entries: InboxEntry[]
  /** How many wait for somebody, searched or not. */
  waiting: number
  /** Changes whenever an import does. */
  stamp: string
}

/** The newest imports of a query, with what has become of them, and how many each filter shows. */
export async function inboxPage(desk: Desk, query: InboxQuery): Promise<InboxPage> {
  // Taken first: what changes while the rest is read is then asked for once more.
  const stamp = await inboxStamp(desk)
  const now = new Date()
  const [counts, rows, waiting] = await Promise.all([
    countsOf(desk, query.search, now),
    rowsOf(desk, query, now),
    waitingImports(desk),
  ])
  const [unconfirmed, missing] = await Promise.all([
    unconfirmedOf(desk, rows),
    missingOf(desk, rows),
  ])
  const facts = { now, language: desk.language, waiting: unconfirmed, missing }
  return { counts, entries: rows.map((row) => inboxEntry(row, facts)), waiting, stamp }
}

/** Changes whenever an import comes, changes or goes. */
export async function inboxStamp({ payload }: Desk): Promise<string> {
  const [{ docs, totalDocs }, interrupted] = await Promise.all([
    payload.find({
      collection: 'imports',
      sort: '-updatedAt',
      limit: 1,
      depth: 0,
      select: { updatedAt: true },
    }),
    // Accepting begins with a write that leaves no time behind.
    payload.count({ collection: 'imports', where: { state: { equals: 'interrupted' } } }),
  ])
  return `${totalDocs} ${interrupted.totalDocs} ${docs[0]?.updatedAt ?? ''}`
}

/** How many imports wait for somebody. */
export async function waitingImports({ payload }: Desk): Promise<number> {
  const where = whereOf({ show: 'waiting', search: '' }, new Date())
  return (await payload.count({ collection: 'imports', where })).totalDocs
}

async function countsOf({ payload }: Desk, search: string, now: Date): Promise<InboxCounts> {
  const counts = await Promise.all(
    inboxFilters.map(async (show) => {
      const where = whereOf({ show, search }, now)
      return [show, (await payload.count({ collection: 'imports', where })).totalDocs] as const
    }),
  )
  return { waiting: 0, reading: 0, accepted: 0, setAside: 0, all: 0, ...Object.fromEntries(counts) }
}

async function rowsOf(desk: Desk, query: InboxQuery, now: Date): Promise<Import[]> {
  const { docs } = await desk.payload.find({
    collection: 'imports',
    where: whereOf(query, now),
    sort: '-createdAt',
    limit: query.rows,
    depth: 1,
    locale: desk.language,
    draft: true,
    populate: {
      interviews: { title: true, source: true },
      users: { name: true },
      sources: {},
    },
  })
  return docs
}

/** Of the people and events that accepted imports proposed, those that nobody has confirmed or rejected yet. */
async function unconfirmedOf({ payload }: Desk, rows: Import[]): Promise<ReadonlySet<string>> {
  const accepted = rows.flatMap((row) => acceptedOf(row) ?? [])
  const found = await Promise.all(
    (['profiles', 'events'] as const).map(async (collection) => {
      const ids = accepted.flatMap((one) => one[collection])
      if (ids.length === 0) return []
      const { docs } = await payload.find({
        collection,
        where: { and: [{ id: { in: ids } }, { review: { equals: 'proposed' } }] },
        pagination: false,
        depth: 0,
        draft: true,
        select: { review: true },
      })
      return docs.map(({ id }) => id)
    }),
  )
  return new Set(found.flat())
}

/** What acceptances that broke off have still to write, by import. */
async function missingOf(desk: Desk, rows: Import[]): Promise<ReadonlyMap<string, AcceptStep[]>> {
  const broken = rows.filter(({ state }) => state === 'interrupted')
  const counted = broken.map(async (row) => {
    const { steps } = await acceptSteps(desk, row)
    return [row.id, steps.filter(({ done, total }) => done < total)] as const
  })
  return new Map(await Promise.all(counted))
}

const settled = ['review', 'copy', 'interrupted', 'refused'] as const

/** Reading that broke off waits for somebody too. */
function whereOf({ show, search }: Pick<InboxQuery, 'show' | 'search'>, now: Date): Where {
  const since = new Date(now.getTime() - longestReading).toISOString()
  const isReading = { state: { equals: 'reading' } }
  const states: Record<InboxFilter, Where> = {
    waiting: {
      or: [
        { state: { in: [...settled] } },
        { and: [isReading, { updatedAt: { less_than: since } }] },
      ],
    },
    reading: { and: [isReading, { updatedAt: { greater_than_equal: since } }] },
    accepted: { state: { equals: 'accepted' } },
    setAside: { state: { equals: 'setAside' } },
    all: {},
  }
  if (search === '') return states[show]
  const hit: Where = { or: [{ title: { like: search } }, { filename: { like: search } }] }
  return { and: [states[show], hit] }
}
