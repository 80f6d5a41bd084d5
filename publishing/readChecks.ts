import { facingLocale, type Locale } from '@/locales/locale'
import { brokenCitations } from '@/model/passage/brokenCitations'
import { idOf, idsOf } from '@/model/idOf'
import type { Passage } from '@/model/passage/passage'
import { publishingChecks, type Checks } from '@/model/publishingChecks'
import { fieldNames, madeFrom } from '@/model/facing/translationRows'
import type { Interview } from '@/payload-types'
import { passagesFromBody } from '@/transcript/convert/toPassages'

import { inNameOf, type Newsroom } from './newsroom'
import { readCiting } from './readCiting'
import { readLanguage } from './readLanguage'
import { revisionOf } from './unpublishedChanges'

/** What readers would meet, and of which words that is true. */
export type ReadChecks = { checks: Checks; revision: string }

/**
 * What readers would meet if a language went public now. A translation is held against the original as readers have
 * it, and against its newest words only while it is not public.
 *
 * @throws PublishingError `no-such-interview`
 */
export async function readChecks(
  newsroom: Newsroom,
  id: string,
  locale: Locale,
): Promise<ReadChecks> {
  const { newest } = await readLanguage(newsroom, id, locale)
  const isOriginal = newest.originalLanguage === locale
  const original = isOriginal ? null : await readLanguage(newsroom, id, facingLocale(locale))
  const source = original && (original.published ?? original.newest)
  const alts = await readAlts(newsroom, newest, locale)
  const cover = idOf(newest.cover)
  const passages = passagesFromBody(newest.body)
  const known = original ? [...passages, ...passagesFromBody(original.newest.body)] : passages
  const checks = publishingChecks({
    title: newest.title ?? null,
    standfirst: newest.standfirst ?? null,
    passages: passages.map((passage) => withAlt(passage, alts)),
    cover: cover ? { alt: alts.get(cover) ?? null } : null,
    people: await readPeople(newsroom, newest, locale),
    brokenCitations: brokenCitations(
      passages,
      new Set(known.map((passage) => passage.id)),
      await readCiting(newsroom, id, locale),
    ),
    original: source && {
      standfirst: source.standfirst ?? null,
      passages: passagesFromBody(source.body),
    },
    machineFields: isOriginal ? [] : machineFields(newest),
  })
  return { checks, revision: revisionOf(newest) }
}

/** The names of the fields whose translation is a machine's and has not been looked at. */
export function machineFields({ translated }: Pick<Interview, 'translated'>): string[] {
  const made = madeFrom(translated)
  return fieldNames.filter((field) => made[field]?.progress === 'machine')
}

/** What the pictures say to readers who cannot see them, by the picture's id. */
async function readAlts(
  newsroom: Newsroom,
  { body, cover }: Interview,
  locale: Locale,
): Promise<Map<string, string | null>> {
  const figures = passagesFromBody(body).flatMap(({ figure }) => figure?.media ?? [])
  const ids = [...new Set([...figures, ...idsOf(cover ? [cover] : [])])]
  if (ids.length === 0) return new Map()
  const { docs } = await newsroom.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    select: { alt: true },
    ...inNameOf(newsroom),
  })
  return new Map(docs.map(({ id, alt }) => [id, alt ?? null]))
}

function withAlt(passage: Passage, alts: ReadonlyMap<string, string | null>): Passage {
  const { figure } = passage
  if (!figure?.media || figure.alt) return passage
  return { ...passage, figure: { ...figure, alt: alts.get(figure.media) ?? null } }
}

/** Who speaks and who is spoken of, as far as they have profiles. */
async function readPeople(newsroom: Newsroom, { speakers, mentions }: Interview, locale: Locale) {
  const speaking = (speakers ?? []).flatMap(({ profile }) => profile ?? [])
  const ids = [...new Set(idsOf([...speaking, ...(mentions ?? [])]))]
  if (ids.length === 0) return []
  const { docs } = await newsroom.payload.find({
    collection: 'profiles',
    where: { id: { in: ids } },
    draft: true,
    locale,
    fallbackLocale: facingLocale(locale),
    depth: 0,
    pagination: false,
    select: { name: true, review: true },
    ...inNameOf(newsroom),
  })
  return docs.map(({ name, review }) => ({ name, isConfirmed: review === 'confirmed' }))
}
