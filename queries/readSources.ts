import type { Payload } from 'payload'

import type { SourceReference } from '@/model/page/source'

import type { PageTags } from './PageTags'

/** The public ones of these sources, by id. */
export async function readSources(
  payload: Payload,
  ids: readonly string[],
  tags: PageTags,
): Promise<Map<string, SourceReference>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  tags.read('sources', ...wanted)
  const { docs } = await payload.find({
    collection: 'sources',
    where: { id: { in: wanted } },
    overrideAccess: false,
    // A source has no translated field.
    locale: 'zh',
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    select: { title: true, outlet: true, authors: true, date: true, url: true },
  })
  return new Map(
    docs.map(({ id, title, outlet, authors, date, url }) => [
      id,
      {
        id,
        title,
        outlet: outlet ?? null,
        authors: authors ?? [],
        date: date ?? null,
        url: url ?? null,
      },
    ]),
  )
}
