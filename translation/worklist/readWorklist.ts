import type { Payload, TypedUser } from 'payload'

import { facingLocale, type Locale } from '@/locales/locale'
import type { RowCounts, WorklistEntry } from '@/model/worklist'

import { countRows } from './countRows'

type Known = { updatedAt: string; to: Locale; counts: RowCounts }

/**
 * What was counted, by interview, for as long as nothing of it changes: reading two hundred long texts to list them
 * would take seconds each time. One process serves a site.
 */
const known = new Map<string, Known>()

/**
 * All interviews with how far their translation is. Reads the texts of those that have changed since they were counted
 * last, of all others only the titles.
 */
export async function readWorklist(payload: Payload, user: TypedUser): Promise<WorklistEntry[]> {
  const texts = { zh: await titles(payload, user, 'zh'), en: await titles(payload, user, 'en') }
  const visible = {
    zh: await publicOnes(payload, user, 'zh'),
    en: await publicOnes(payload, user, 'en'),
  }
  for (const id of known.keys()) if (!texts.zh.has(id)) known.delete(id)
  const entries: WorklistEntry[] = []
  for (const [interview, { originalLanguage: from, updatedAt }] of texts.zh) {
    const to = facingLocale(from)
    entries.push({
      interview,
      title: texts[from].get(interview)?.title ?? '',
      from,
      to,
      updatedAt,
      isPublic: { zh: visible.zh.has(interview), en: visible.en.has(interview) },
      counts: await counted({ payload, user, interview }, to, updatedAt),
    })
  }
  return entries
}

async function counted(
  work: Parameters<typeof countRows>[0],
  to: Locale,
  updatedAt: string,
): Promise<RowCounts> {
  const before = known.get(work.interview)
  if (before?.updatedAt === updatedAt && before.to === to) return before.counts
  const counts = await countRows(work, to)
  known.set(work.interview, { updatedAt, to, counts })
  return counts
}

type Title = { title: string; originalLanguage: Locale; updatedAt: string }

async function titles(
  payload: Payload,
  user: TypedUser,
  locale: Locale,
): Promise<Map<string, Title>> {
  const { docs } = await payload.find({
    collection: 'interviews',
    draft: true,
    locale,
    depth: 0,
    pagination: false,
    fallbackLocale: false,
    overrideAccess: false,
    user,
    select: { title: true, originalLanguage: true, updatedAt: true },
  })
  return new Map(
    docs.map(({ id, title, originalLanguage, updatedAt }) => [
      id,
      { title: title ?? '', originalLanguage, updatedAt },
    ]),
  )
}

/** The interviews that are public in a language. */
async function publicOnes(
  payload: Payload,
  user: TypedUser,
  locale: Locale,
): Promise<ReadonlySet<string>> {
  const { docs } = await payload.find({
    collection: 'interviews',
    where: { _status: { equals: 'published' } },
    locale,
    depth: 0,
    pagination: false,
    fallbackLocale: false,
    overrideAccess: false,
    user,
    select: { _status: true },
  })
  return new Set(docs.map(({ id }) => id))
}
