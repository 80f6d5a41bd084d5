import type { Locale } from '@/locales/locale'
import type { Passage } from '@/model/passage/passage'
import { signatureFrom, type Signature } from '@/model/signature'
import type { Interview } from '@/payload-types'
import { readTerms } from '@/translation/readTerms'
import { passagesFromBody } from '@/transcript/convert/toPassages'

import { inNameOf, type Newsroom } from '../newsroom'
import { readLanguage } from '../readLanguage'
import { unpublishedChanges } from '../unpublishedChanges'

/** What one language said, at one time. */
export type LanguageWords = {
  title: string
  standfirst: string
  /** A line for each. */
  credits: string
  searchTitle: string
  searchDescription: string
  passages: Passage[]
}

export type LanguageVersion = {
  /** Of the newest version with these words. */
  id: string
  /** When these words were first stored (ISO 8601). */
  at: string
  /** Who wrote them, as the account was called then; `null` where that is not known. */
  by: string | null
  /** When and by whom they last went public and were last taken from the readers. */
  published: Signature | null
  withdrawn: Signature | null
  /** Whether they went public, then or later. */
  wasPublished: boolean
  /** Readers have these words now. */
  isPublic: boolean
  isAutosaved: boolean
  /** Passages and fields that differ from the version before; `null` for the oldest that is kept. */
  changes: number | null
  words: LanguageWords
}

export type LanguageVersions = {
  /** The newest first: what stands now. Empty while nothing is written in this language. */
  versions: LanguageVersion[]
  /** Speaker key → name. */
  names: Map<string, string>
}

/**
 * The wordings that one language of an interview has had, as far as versions are kept. A version holds both languages:
 * those between which this one did not change count as one.
 *
 * @throws PublishingError `no-such-interview`
 */
export async function readVersions(
  newsroom: Newsroom & { user: NonNullable<Newsroom['user']> },
  id: string,
  locale: Locale,
): Promise<LanguageVersions> {
  const { newest, published } = await readLanguage(newsroom, id, locale)
  const { docs } = await newsroom.payload.findVersions({
    collection: 'interviews',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    pagination: false,
    locale,
    fallbackLocale: false,
    depth: 0,
    ...inNameOf(newsroom),
  })
  const written = savesOf(docs).filter(({ version }) => version.title?.trim() || version.body)
  const wordings = written.reduce<(typeof written)[]>((groups, doc) => {
    const last = groups.at(-1)
    if (last?.[0] && differences(last[0].version, doc.version) === 0) last.push(doc)
    else groups.push([doc])
    return groups
  }, [])
  const versions = wordings.flatMap((group, i): LanguageVersion[] => {
    const [latest, first] = [group[0], group.at(-1)]
    const before = wordings[i + 1]?.[0]
    if (!latest || !first) return []
    const signatures = group.flatMap(({ version }) => signatureFrom(version.signature) ?? [])
    const writer = signatureFrom(first.version.signature)
    return [
      {
        id: latest.id,
        at: writer?.at ?? first.updatedAt,
        by: writer?.name ?? null,
        published: signatures.find(({ did }) => did === 'published') ?? null,
        withdrawn: signatures.find(({ did }) => did === 'withdrew') ?? null,
        wasPublished: group.some(({ version }) => version._status === 'published'),
        isPublic: published !== null && differences(latest.version, published) === 0,
        isAutosaved: writer?.isAutosave ?? false,
        changes: before ? differences(latest.version, before.version) : null,
        words: wordsOf(latest.version),
      },
    ]
  })
  const { names } = await readTerms(newsroom, newest, locale, locale)
  return { versions, names }
}

/**
 * Leaves out versions that are no saves of this language. With one language that goes public Payload stores a version
 * that holds the other as readers have it, beside one with its newest words: older words seem to come back. And whoever
 * begins to write after somebody else has their first words in a version of its own, before that of what they wrote.
 *
 * @param docs the newest first
 */
function savesOf<T extends { version: Interview }>(docs: readonly T[]): T[] {
  const signed = docs.map((doc) => ({ doc, signature: signatureFrom(doc.version.signature) }))
  return signed
    .filter(({ signature }, place) => {
      const older = signed.slice(place + 1)
      if (older.some((one) => isLater(one.signature, signature))) return false
      const next = signed[place - 1]?.signature
      return !(signature?.isAutosave && next?.isAutosave && signature.by === next.by)
    })
    .map(({ doc }) => doc)
}

function isLater(one: Signature | null, other: Signature | null): boolean {
  return one !== null && other !== null && one.at > other.at
}

function differences(one: Interview, other: Interview): number {
  return unpublishedChanges(ownOf(one), ownOf(other))
}

/** What a language has of its own, and a reader or a search engine sees. */
function ownOf({ title, standfirst, body, credits, seo }: Interview) {
  return { title, standfirst, body, credits, seo }
}

function wordsOf({ title, standfirst, body, credits, seo }: Interview): LanguageWords {
  return {
    title: title ?? '',
    standfirst: standfirst ?? '',
    credits: (credits ?? [])
      .map(({ label, names }) => `${label}: ${(names ?? []).join(', ')}`)
      .join('\n'),
    searchTitle: seo?.title ?? '',
    searchDescription: seo?.description ?? '',
    passages: passagesFromBody(body),
  }
}
