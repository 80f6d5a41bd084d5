import { facingLocale, type Locale } from '@/locales/locale'
import { parseMarkup, writeMarkup } from '@/model/passage/inlineMarkup'
import type { Passage } from '@/model/passage/passage'
import { wordingHash } from '@/model/facing/wordingHash'
import type { Event, Interview, Profile, Timeline } from '@/payload-types'

import { sampleId } from './sampleIds'
import type {
  SampleCitation,
  SampleEvent,
  SampleInterview,
  SampleProfile,
  SampleTimeline,
} from './sampleTypes'

/** Sample documents in the form in which they are stored. */

function toCitations(citations: readonly SampleCitation[]): NonNullable<Event['citations']> {
  return citations.map(({ source, label, interview, passage, quote }) => ({
    source: source ? sampleId('sources', source) : null,
    interview: interview ? sampleId('interviews', interview) : null,
    passage: passage ?? null,
    label: label ?? {},
    quote: quote ?? {},
  }))
}

/** A sample profile as it is stored, without the words of either language. */
export function toProfile({ facts, relations, citations, externalIds, ...profile }: SampleProfile) {
  return {
    kind: profile.kind,
    slug: profile.key,
    review: 'confirmed' as const,
    aliases: profile.aliases,
    specimen: profile.specimen ?? false,
    facts: [
      ...facts.map(({ label, value, edtf, reasoning, citations: grounds }) => ({
        label,
        value,
        date: edtf ?? null,
        reasoning: reasoning ?? {},
        citations: toCitations(grounds),
      })),
      ...(facts.length === 0 ? groundOf(profile, citations) : []),
    ],
    relations: relations.map(({ to, label, date, citations: grounds }) => ({
      profile: sampleId('profiles', to),
      label,
      date: date ?? null,
      citations: toCitations(grounds),
    })),
    externalIds: (externalIds ?? []).map(({ label, value, url }) => ({
      scheme: label,
      value,
      url: url ?? null,
    })),
  } satisfies Partial<Profile>
}

/** Where there is no other fact, what the summary rests on stands among the facts: readers look for sources there. */
function groundOf(
  { kind, summary }: Pick<SampleProfile, 'kind' | 'summary'>,
  citations: readonly SampleCitation[],
): NonNullable<Profile['facts']> {
  if (citations.length === 0) return []
  const label = kind === 'person' ? { zh: '身份', en: 'Role' } : { zh: '概况', en: 'In brief' }
  return [{ label, value: summary, date: null, reasoning: {}, citations: toCitations(citations) }]
}

/** A sample event as it is stored in one language. */
export function toEvent(event: SampleEvent, locale: Locale) {
  return {
    date: event.edtf,
    title: event.title[locale],
    text: event.text?.[locale] ?? null,
    reasoning: event.reasoning?.[locale] ?? null,
    weight: weights[event.weight],
    profiles: event.profiles.map((key) => sampleId('profiles', key)),
    citations: toCitations(event.citations),
    review: 'confirmed' as const,
    specimen: event.specimen ?? false,
  } satisfies Partial<Event>
}

const weights = { 1: '1', 2: '2', 3: '3' } as const

/** A sample timeline as it is stored in one language. */
export function toTimeline(
  timeline: SampleTimeline,
  laneOf: (event: string) => string | undefined,
  locale: Locale,
) {
  return {
    title: timeline.title[locale],
    standfirst: timeline.standfirst[locale],
    slug: timeline.slug,
    selection: 'hand' as const,
    entries: timeline.events.map((key) => ({
      event: sampleId('events', key),
      lane: laneOf(key) ?? null,
    })),
    eras: timeline.eras.map(({ title, from, to }) => ({ title, from, to })),
    lanes: timeline.lanes,
    specimen: timeline.specimen ?? false,
  } satisfies Partial<Timeline>
}

/** A sample interview as it is stored in one language. */
export function toInterview(interview: SampleInterview, locale: Locale) {
  return {
    title: interview.title[locale] ?? '',
    standfirst: interview.standfirst[locale] ?? null,
    credits: interview.credits[locale].map(({ label, names }) => ({ label, names })),
    publishedAt: interview.publishedAt[locale] ?? null,
    form: interview.form,
    originalLanguage: interview.originalLanguage,
    slug: interview.slug,
    speakers: interview.speakers.map(({ key, role, profile, name }) => ({
      key,
      role,
      profile: profile ? sampleId('profiles', profile) : null,
      name: name ?? {},
    })),
    interviewDate: interview.interviewDate,
    source: interview.source ? sampleId('sources', interview.source) : null,
    topics: interview.topics.map((key) => sampleId('topics', key)),
    series: interview.series ? sampleId('series', interview.series) : null,
    mentions: interview.mentioned.map((key) => sampleId('profiles', key)),
    specimen: interview.specimen ?? false,
  } satisfies Partial<Interview>
}

/** The languages of an interview, the original first: passages belong to it. */
export function languagesOf({ originalLanguage, passages }: SampleInterview): Locale[] {
  return [originalLanguage, facingLocale(originalLanguage)].filter(
    (locale) => passages[locale].length > 0,
  )
}

/**
 * The passages of one language as they are stored: pictures by their media document, and in a translation the hash
 * of the wording that each was made from, which for a stale one is a wording that the original no longer has.
 */
export function storedPassages(interview: SampleInterview, locale: Locale): Passage[] {
  const originals = new Map(
    interview.passages[interview.originalLanguage].map((passage) => [passage.id, passage]),
  )
  return interview.passages[locale].map((passage) => {
    const original = originals.get(passage.id)
    const source =
      locale === interview.originalLanguage || !original
        ? {}
        : {
            source: wordingHash(earlier(interview, original) ?? original),
          }
    return { ...passage, ...source, ...(passage.figure && { figure: withMedia(passage.figure) }) }
  })
}

/** What the original said to whoever translated it, by its hash, where it says something else by now. */
export function earlierWordings(interview: SampleInterview): Map<string, string> {
  const passages = interview.passages[interview.originalLanguage].flatMap(
    (passage) => earlier(interview, passage) ?? [],
  )
  return new Map(passages.map((one) => [wordingHash(one), writeMarkup(one.content)]))
}

function earlier({ earlier }: SampleInterview, passage: Passage): Passage | null {
  const words = earlier[passage.id]
  return words === undefined ? null : { ...passage, content: parseMarkup(words) }
}

function withMedia(figure: NonNullable<Passage['figure']>): NonNullable<Passage['figure']> {
  const file = figure.sourceUrl?.startsWith('media:')
    ? figure.sourceUrl.slice('media:'.length)
    : null
  return file ? { ...figure, sourceUrl: null, media: sampleId('media', file) } : figure
}
