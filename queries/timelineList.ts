import type { Locale } from '@/locales/locale'
import type { TimelineListPage } from '@/model/page/listPages'

import { openPayload } from './openPayload'
import { PageTags } from './PageTags'
import { findTimelines } from './readTimelines'
import { timelineEntries } from './timelineEntries'

/** All public timelines, the newest first. */
export async function timelineList(locale: Locale): Promise<TimelineListPage> {
  const payload = await openPayload()
  const tags = new PageTags()
  const timelines = await findTimelines(payload, {}, locale, tags)
  const entries = await timelineEntries(payload, timelines, locale, tags)
  await tags.keep()
  return { locale, entries }
}
