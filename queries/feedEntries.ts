import type { Locale } from '@/locales/locale'
import type { InterviewEntry } from '@/model/page/listPages'

import { interviewEntries } from './interviewEntries'
import { openPayload } from './openPayload'
import { PageTags } from './PageTags'
import { readInterviews } from './readInterviews'

export type FeedEntry = InterviewEntry & { updatedAt: string }

const newest = 30

/** The newest articles of one language, with their texts. */
export async function feedEntries(locale: Locale): Promise<FeedEntry[]> {
  const payload = await openPayload()
  const tags = new PageTags()
  tags.asked('interviews')
  const { docs } = await readInterviews(payload, { where: {}, locale, limit: newest })
  const entries = await interviewEntries(payload, docs, locale, tags)
  await tags.keep()
  return entries.map((entry) => ({
    ...entry,
    updatedAt: docs.find(({ slug }) => slug === entry.slug)?.updatedAt ?? entry.publishedAt ?? '',
  }))
}
