import type { Where } from 'payload'

import { groupPath } from '@/model/address/addresses'
import type { InterviewListPage } from '@/model/page/listPages'

import { interviewList, type InterviewListQuery } from './interviewList'
import { openPayload } from './openPayload'

/** The articles of a topic or series; `null` where there is none of that name in this language. */
export async function groupPage(
  collection: 'topics' | 'series',
  slug: string,
  query: Pick<InterviewListQuery, 'locale' | 'filter' | 'page'>,
): Promise<InterviewListPage | null> {
  const payload = await openPayload()
  const { docs } = await payload.find({
    collection,
    where: { slug: { equals: slug } },
    overrideAccess: false,
    locale: query.locale,
    fallbackLocale: false,
    depth: 0,
    limit: 1,
    select: { title: true, description: true, slug: true },
  })
  const [group] = docs
  if (!group?.title) return null
  return interviewList(
    {
      ...query,
      within: {
        where: inGroup(collection, group.id),
        title: group.title,
        description: group.description ?? null,
        path: groupPath(collection, query.locale, slug),
      },
    },
    group.title,
  )
}

/** The articles of one topic or series. */
export function inGroup(collection: 'topics' | 'series', id: string): Where {
  return collection === 'topics' ? { topics: { in: [id] } } : { series: { equals: id } }
}
