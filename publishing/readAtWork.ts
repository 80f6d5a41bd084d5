import { locales, type Locale } from '@/locales/locale'

import { inNameOf, type Newsroom } from './newsroom'
import { openReviews, type OpenReview } from './reviews/reviewRequests'
import { scheduleNews, type ScheduleNews } from './schedules/scheduleReports'
import { waitingSchedules, type WaitingSchedule } from './schedules/schedules'
import { siteZone } from './siteZone'

/** With what its text is called; `null` without a title. */
type Titled<T> = T & { title: string | null }

/** What waits, has been reported and is to come in the whole newsroom, without what lies in the trash. */
export type AtWork = {
  reviews: Titled<OpenReview>[]
  /** What set times report to whoever set them. */
  news: Titled<ScheduleNews>[]
  planned: Titled<WaitingSchedule>[]
  /** IANA name of the zone in which times are set. */
  zone: string
}

export async function readAtWork(newsroom: Newsroom): Promise<AtWork> {
  const reviews = await openReviews(newsroom)
  const news = (await scheduleNews(newsroom)).filter(({ isMine }) => isMine)
  const planned = await waitingSchedules(newsroom)
  const titles = await readTitles(
    newsroom,
    [...reviews, ...news, ...planned].map(({ interview }) => interview),
  )
  const titled = <T extends { interview: string; language: Locale }>(rows: T[]): Titled<T>[] =>
    rows.flatMap((row) => {
      const known = titles.get(row.interview)
      return known ? [{ ...row, title: known[row.language] ?? null }] : []
    })
  return {
    reviews: titled(reviews),
    news: titled(news),
    planned: titled(planned),
    zone: siteZone(),
  }
}

async function readTitles(newsroom: Newsroom, interviews: string[]) {
  const titles = new Map<string, Partial<Record<Locale, string>>>()
  const ids = [...new Set(interviews)]
  for (const locale of ids.length > 0 ? locales : []) {
    const { docs } = await newsroom.payload.find({
      collection: 'interviews',
      where: { id: { in: ids } },
      draft: true,
      locale,
      fallbackLocale: false,
      depth: 0,
      pagination: false,
      select: { title: true },
      ...inNameOf(newsroom),
    })
    for (const { id, title } of docs)
      titles.set(id, { ...titles.get(id), ...(title && { [locale]: title }) })
  }
  return titles
}
