import { setImmediate, setTimeout } from 'node:timers/promises'

import type { Payload, TypedUser } from 'payload'

import { facingLocale, type Locale } from '@/locales/locale'
import type { RowCounts, WorklistEntry } from '@/model/facing/worklist'

import { countRows } from './countRows'

type Known = { updatedAt: string; to: Locale; counts: RowCounts }
type Waiting = { interview: string; updatedAt: string; to: Locale }

/**
 * What was counted, by interview, for as long as nothing of it changes: reading two hundred long texts takes a while.
 * One process serves a site.
 */
const known = new Map<string, Known>()

/** Only one reader counts; others wait for the same. */
let counting: Promise<void> | null = null

/** How long a reader waits for what is not counted yet, in milliseconds. Counting goes on after that. */
const longestWait = 1500

/**
 * All interviews with how far their translation is. Reads the texts of those that have changed since they were counted
 * last, of all others only the titles. What cannot be counted at once comes without counts; whoever asks again finds
 * more of it.
 */
export async function readWorklist(
  payload: Payload,
  user: TypedUser,
  wait = longestWait,
): Promise<WorklistEntry[]> {
  const texts = { zh: await titles(payload, user, 'zh'), en: await titles(payload, user, 'en') }
  const zh = await publicOnes(payload, user, 'zh')
  const en = await publicOnes(payload, user, 'en')
  for (const id of known.keys()) if (!texts.zh.has(id)) known.delete(id)
  const listed = [...texts.zh].map(([interview, { originalLanguage, updatedAt }]) => ({
    interview,
    updatedAt,
    to: facingLocale(originalLanguage),
  }))
  const waiting = listed.filter((one) => countsOf(one) === null)
  if (waiting.length > 0) {
    counting ??= countAll(payload, user, waiting).finally(() => (counting = null))
    await Promise.race([counting, setTimeout(wait, undefined, { ref: false })])
  }
  return listed.map((one) => ({
    ...one,
    from: facingLocale(one.to),
    title: texts[facingLocale(one.to)].get(one.interview)?.title ?? '',
    isPublic: { zh: zh.has(one.interview), en: en.has(one.interview) },
    counts: countsOf(one),
  }))
}

function countsOf({ interview, updatedAt, to }: Waiting): RowCounts | null {
  const found = known.get(interview)
  return found?.updatedAt === updatedAt && found.to === to ? found.counts : null
}

/** One that can't be read keeps no other from being counted. */
async function countAll(
  payload: Payload,
  user: TypedUser,
  waiting: readonly Waiting[],
): Promise<void> {
  for (const { interview, updatedAt, to } of waiting) {
    // SQLite answers without ever letting the process breathe: nobody else would be served, and no wait would end.
    await setImmediate()
    try {
      const counts = await countRows({ payload, user, interview }, to)
      known.set(interview, { updatedAt, to, counts })
    } catch (error) {
      payload.logger.error({ err: error, msg: `The rows of ${interview} could not be counted` })
    }
  }
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
