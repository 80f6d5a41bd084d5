import type { Where } from 'payload'

import type { Import } from '@/payload-types'

import type { Desk } from './deskContext'

/** What the inbox can be narrowed to, and the states that each shows. */
export const inboxFilters = {
  all: ['reading', 'review', 'copy', 'interrupted', 'refused', 'accepted', 'setAside'],
  waiting: ['reading', 'review', 'copy', 'interrupted'],
  refused: ['refused'],
  accepted: ['accepted'],
  setAside: ['setAside'],
} as const satisfies Record<string, readonly Import['state'][]>

export type InboxFilter = keyof typeof inboxFilters

/** How many imports each filter shows. */
export async function inboxCounts(desk: Desk): Promise<Record<InboxFilter, number>> {
  const count = async (filter: InboxFilter) => {
    const { totalDocs } = await desk.payload.count({
      collection: 'imports',
      where: whereOf(filter),
    })
    return totalDocs
  }
  const [all, waiting, refused, accepted, setAside] = await Promise.all([
    count('all'),
    count('waiting'),
    count('refused'),
    count('accepted'),
    count('setAside'),
  ])
  return { all, waiting, refused, accepted, setAside }
}

/** The newest imports, with the names of those who handled them and what they became. */
export async function inboxRows(desk: Desk, filter: InboxFilter, limit: number): Promise<Import[]> {
  const { docs } = await desk.payload.find({
    collection: 'imports',
    where: whereOf(filter),
    sort: '-createdAt',
    limit,
    depth: 1,
    locale: desk.language,
    draft: true,
    select: { plan: false, edits: false, source: false },
    populate: {
      interviews: { title: true, slug: true },
      users: { name: true },
      sources: { title: true },
    },
  })
  return docs
}

function whereOf(filter: InboxFilter): Where {
  return { state: { in: [...inboxFilters[filter]] } }
}
