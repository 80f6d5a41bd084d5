import { facingLocale, type Locale } from '@/locales/locale'
import type { Citing } from '@/model/passage/brokenCitations'
import { idOf } from '@/model/idOf'
import type { Event } from '@/payload-types'

import { inNameOf, type Newsroom } from './newsroom'

/** What rests on passages of an interview: events, and facts and relations of profiles, as they are in their drafts. */
export async function readCiting(
  newsroom: Newsroom,
  interview: string,
  locale: Locale,
): Promise<Citing[]> {
  const read = {
    draft: true,
    locale,
    fallbackLocale: facingLocale(locale),
    depth: 0,
    pagination: false,
    ...inNameOf(newsroom),
  } as const
  const events = await newsroom.payload.find({
    collection: 'events',
    where: { 'citations.interview': { equals: interview } },
    select: { title: true, citations: true },
    ...read,
  })
  const profiles = await newsroom.payload.find({
    collection: 'profiles',
    where: {
      or: [
        { 'facts.citations.interview': { equals: interview } },
        { 'relations.citations.interview': { equals: interview } },
      ],
    },
    select: { name: true, facts: true, relations: true },
    ...read,
  })
  const cited = (all: Event['citations']) =>
    (all ?? [])
      .filter((citation) => idOf(citation.interview) === interview)
      .map(({ passage, quote }) => ({
        passage: passage || null,
        quote: quote?.[locale]?.trim() || null,
      }))
  return [
    ...events.docs.map(({ title, citations }) => ({ title, citations: cited(citations) })),
    ...profiles.docs.map(({ name, facts, relations }) => ({
      title: name,
      citations: [...(facts ?? []), ...(relations ?? [])].flatMap(({ citations }) =>
        cited(citations),
      ),
    })),
  ]
}
