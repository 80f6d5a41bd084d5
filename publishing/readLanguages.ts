import { facingLocale, locales, type Locale } from '@/locales/locale'
import { mayPublish, mayWriteIn } from '@/model/role'
import type { Signature } from '@/model/signature'
import type { RowState } from '@/model/facing/translationRow'
import { translationStates } from '@/model/facing/translationStates'
import { passagesFromBody } from '@/transcript/convert/toPassages'

import type { Newsroom } from './newsroom'
import { readLanguage, type StoredLanguage } from './readLanguage'
import { waitingSchedules, type WaitingSchedule } from './schedules/schedules'
import { openReviews, type OpenReview } from './reviews/reviewRequests'
import { scheduleNews, type ScheduleNews } from './schedules/scheduleReports'
import { siteZone } from './siteZone'
import { revisionOf, unpublishedChanges } from './unpublishedChanges'

/** How far a translation is: its passages by state. */
export type TranslationProgress = Record<RowState, number> & { total: number }

export type LanguageState = {
  locale: Locale
  isOriginal: boolean
  status: 'draft' | 'published'
  /** When it first went public (ISO 8601); kept when it is withdrawn. */
  publishedAt: string | null
  /** Who last published it or took it from the readers; `null` where that is not known. */
  decided: Signature | null
  title: string | null
  /** Passages and fields that differ from what readers have; 0 while the language is not public. */
  changes: number
  /** `null` for the original language. */
  progress: TranslationProgress | null
  schedules: WaitingSchedule[]
  /** What set times have reported and nobody has put away. */
  news: ScheduleNews[]
  /** Somebody waits for an editor to look at it. */
  review: OpenReview | null
  /** Whether whoever looks may ask for that. */
  mayAsk: boolean
  /** Names these very words, for "publish what I have seen". */
  revision: string
}

export type Languages = {
  interview: string
  slug: string | null
  originalLanguage: Locale
  /** IANA name of the zone in which times are set. */
  zone: string
  mayPublish: boolean
  updatedAt: string
  languages: Record<Locale, LanguageState>
}

/**
 * Where each language of an interview stands.
 *
 * @throws PublishingError `no-such-interview`
 */
export async function readLanguages(newsroom: Newsroom, id: string): Promise<Languages> {
  const zh = await readLanguage(newsroom, id, 'zh')
  const en = await readLanguage(newsroom, id, 'en')
  const stored = { zh, en }
  const schedules = await waitingSchedules(newsroom, id)
  const news = await scheduleNews(newsroom, id)
  const reviews = await openReviews(newsroom, id)
  const { slug, originalLanguage, updatedAt } = zh.newest
  const state = (locale: Locale) =>
    stateOf(locale, stored, {
      schedules: schedules.filter(({ language }) => language === locale),
      news: news.filter(({ language }) => language === locale),
      review: reviews.find(({ language }) => language === locale) ?? null,
      mayAsk: mayWriteIn(newsroom.user, locale),
    })
  return {
    interview: id,
    slug: locales.map((locale) => stored[locale].published?.slug).find(Boolean) ?? slug ?? null,
    originalLanguage,
    zone: siteZone(),
    mayPublish: mayPublish(newsroom.user),
    updatedAt,
    languages: { zh: state('zh'), en: state('en') },
  }
}

function stateOf(
  locale: Locale,
  stored: Record<Locale, StoredLanguage>,
  around: Pick<LanguageState, 'schedules' | 'news' | 'review' | 'mayAsk'>,
): LanguageState {
  const { newest, published, decided } = stored[locale]
  const isOriginal = newest.originalLanguage === locale
  return {
    locale,
    isOriginal,
    status: published ? 'published' : 'draft',
    publishedAt: newest.publishedAt ?? null,
    decided,
    title: newest.title ?? null,
    changes: published ? unpublishedChanges(newest, published) : 0,
    progress: isOriginal ? null : progressOf(stored[facingLocale(locale)].newest, newest),
    ...around,
    revision: revisionOf(newest),
  }
}

function progressOf(original: { body?: unknown }, translation: { body?: unknown }) {
  const states = translationStates(
    passagesFromBody(original.body),
    passagesFromBody(translation.body),
  )
  const { missing, machine, draft, done, stale } = states
  const total = [missing, machine, draft, done, stale].reduce((sum, ids) => sum + ids.length, 0)
  return {
    total,
    missing: missing.length,
    machine: machine.length,
    draft: draft.length,
    done: done.length,
    stale: stale.length,
  }
}
