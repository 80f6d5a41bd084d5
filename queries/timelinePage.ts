import { locales, type Locale } from '@/locales/locale'
import type { TimelinePage } from '@/model/timeline/timelinePage'

import { openPayload } from './openPayload'
import { PageTags } from './PageTags'
import { readEvents } from './readEvents'
import { eventsOf, findTimelines, laneOf, toEras, toLanes } from './readTimelines'

/** A timeline in one language; `null` where it is not public in that language. */
export async function timelinePage(locale: Locale, slug: string): Promise<TimelinePage | null> {
  const payload = await openPayload()
  const tags = new PageTags()
  const [doc] = await findTimelines(payload, { slug: { equals: slug } }, locale, tags)
  if (!doc) {
    await tags.keep()
    return null
  }
  const published: Locale[] = []
  for (const language of locales) {
    const [found] = await findTimelines(payload, { id: { equals: doc.id } }, language, tags)
    if (found) published.push(language)
  }
  const page: TimelinePage = {
    locale,
    slug,
    title: doc.title,
    standfirst: doc.standfirst ?? null,
    published,
    updatedAt: doc.updatedAt,
    eras: toEras(doc, locale),
    lanes: toLanes(doc, locale),
    events: await readEvents(payload, eventsOf(doc), locale, tags, laneOf(doc)),
    specimen: doc.specimen ?? false,
  }
  await tags.keep()
  return page
}
