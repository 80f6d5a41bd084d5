import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { facingLocale, locales } from '@/locales/locale'
import { isEdtf } from '@/model/dates/edtf'
import { passageText, type Passage } from '@/model/passage/passage'
import { sampleSets } from './sampleSets'
import type { Bilingual, SampleCitation } from './sampleTypes'
import { site } from './site'

const profiles = sampleSets.flatMap((set) => set.profiles)
const interviews = sampleSets.flatMap((set) => set.interviews)
const events = sampleSets.flatMap((set) => set.events)
const timelines = sampleSets.flatMap((set) => set.timelines)
const sources = sampleSets.flatMap((set) => set.sources)
const topics = sampleSets.flatMap((set) => set.topics)
const series = sampleSets.flatMap((set) => set.series)
const media = sampleSets.flatMap((set) => set.media)

const collections = { profiles, interviews, events, timelines, sources, topics, series }
const keysOf = (documents: { key: string }[]) => new Set(documents.map(({ key }) => key))

const citations: SampleCitation[] = [
  ...events.flatMap((event) => event.citations),
  ...profiles.flatMap(({ citations, facts, relations }) => [
    ...citations,
    ...facts.flatMap((fact) => fact.citations),
    ...relations.flatMap((relation) => relation.citations),
  ]),
]

describe('keys of the sample', () => {
  it.each(Object.entries(collections))('%s: each names one document', (_, documents) => {
    const repeated = documents.map(({ key }) => key).filter((key, i, all) => all.indexOf(key) !== i)
    expect(repeated).toEqual([])
    expect(documents.filter(({ key }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toEqual([])
  })

  it('lead to a document wherever one is named', () => {
    const speakers = interviews.flatMap((interview) => interview.speakers)
    const named: [{ key: string }[], (string | null | undefined)[]][] = [
      [profiles, events.flatMap((event) => event.profiles)],
      [profiles, profiles.flatMap(({ relations }) => relations.map(({ to }) => to))],
      [profiles, interviews.flatMap(({ mentioned }) => mentioned)],
      [profiles, speakers.map(({ profile }) => profile)],
      [events, timelines.flatMap((timeline) => timeline.events)],
      [topics, [...interviews, ...timelines].flatMap((document) => document.topics)],
      [series, interviews.map((interview) => interview.series)],
      [sources, [...citations, ...interviews].map(({ source }) => source)],
      [interviews, citations.map(({ interview }) => interview)],
    ]
    const missing = named.flatMap(([documents, keys]) => {
      const known = keysOf(documents)
      return keys.filter((key) => key && !known.has(key))
    })
    expect(missing).toEqual([])
  })

  it('of lanes are those of the timeline that shows the event', () => {
    const stray = timelines.flatMap((timeline) => {
      const lanes = keysOf(timeline.lanes)
      const shown = new Set(timeline.events)
      return events.filter(({ key, lane }) => shown.has(key) && lane && !lanes.has(lane))
    })
    expect(stray).toEqual([])
  })
})

describe('dates of the sample', () => {
  it('are all dates that the site can store', () => {
    const dates = [
      ...events.map(({ edtf }) => edtf),
      ...sources.flatMap(({ date }) => date ?? []),
      ...interviews.flatMap(({ interviewDate }) => interviewDate ?? []),
      ...profiles.flatMap(({ facts, relations }) => [
        ...facts.flatMap(({ edtf }) => edtf ?? []),
        ...relations.flatMap(({ date }) => date ?? []),
      ]),
    ]
    expect(dates.length).toBeGreaterThan(100)
    expect(dates.filter((date) => !isEdtf(date))).toEqual([])
  })
})

describe('passages of the sample', () => {
  const idsOf = (passages: Passage[]) => passages.map(({ id }) => id)
  const originals = interviews.flatMap(({ originalLanguage, passages }) =>
    idsOf(passages[originalLanguage]),
  )

  it('have ids of the right form, once in the whole sample', () => {
    expect(originals.filter((id) => !/^[0-9a-hjkmnp-tv-z]{8}$/.test(id))).toEqual([])
    expect(new Set(originals).size).toBe(originals.length)
  })

  it('stand in the same order in a translation, which has the gaps that are meant', () => {
    const gaps = interviews.map(({ key, originalLanguage, passages }) => {
      const original = idsOf(passages[originalLanguage])
      const translated = idsOf(passages[facingLocale(originalLanguage)])
      expect(translated).toEqual(original.filter((id) => translated.includes(id)))
      return [key, translated.length === 0 ? 'all' : original.length - translated.length]
    })
    expect(Object.fromEntries(gaps)).toEqual({
      tapes: 0,
      basement: 0,
      horns: 'all',
      'tide-organ': 1,
    })
  })

  it('speak with speakers of their interview', () => {
    const stray = interviews.flatMap(({ speakers, passages }) => {
      const known = keysOf(speakers)
      return locales.flatMap((locale) =>
        passages[locale].filter(({ speaker }) => speaker !== null && !known.has(speaker)),
      )
    })
    expect(stray).toEqual([])
  })

  it('hold the words that citations quote from them', () => {
    const broken = citations.flatMap(({ interview, passage, quote = {} }) => {
      const article = interviews.find(({ key }) => key === interview)
      if (!article || !passage) return []
      return locales.filter((locale) => {
        const words = quote[locale]
        const cited = article.passages[locale].find(({ id }) => id === passage)
        return words !== undefined && !(cited && passageText(cited).includes(words))
      })
    })
    expect(broken).toEqual([])
  })

  it('point citations and stale marks at passages that exist', () => {
    const known = new Set(originals)
    const cited = [
      ...citations.flatMap(({ passage }) => passage ?? []),
      ...interviews.flatMap(({ earlier }) => Object.keys(earlier)),
    ]
    expect(cited.filter((id) => !known.has(id))).toEqual([])
  })

  it('name pictures that are there, with words for those who cannot see them', () => {
    const files = media.map(({ file }) => file)
    const figures = interviews.flatMap(({ passages }) =>
      locales.flatMap((locale) => passages[locale].flatMap(({ figure }) => figure ?? [])),
    )
    expect(figures.length).toBe(4)
    for (const figure of figures) {
      expect(files.map((file) => `media:${file}`)).toContain(figure.sourceUrl)
      expect(figure.alt).toBeTruthy()
    }
    expect(files.filter((file) => !existsSync(join(import.meta.dirname, 'media', file)))).toEqual(
      [],
    )
  })
})

describe('both languages of the sample', () => {
  it('are written out wherever a text is bilingual', () => {
    const texts: (Bilingual | null | undefined)[] = [
      ...Object.values(site),
      ...[...topics, ...series].flatMap(({ title, description }) => [title, description]),
      ...media.flatMap(({ alt, credit }) => [alt, credit]),
      ...events.flatMap(({ title, text, reasoning }) => [title, text, reasoning]),
      ...timelines.flatMap(({ title, standfirst, eras, lanes }) => [
        title,
        standfirst,
        ...[...eras, ...lanes].map((part) => part.title),
      ]),
      ...profiles.flatMap(({ name, summary, facts, relations }) => [
        name,
        summary,
        ...facts.flatMap(({ label, value, reasoning }) => [label, value, reasoning]),
        ...relations.map(({ label }) => label),
      ]),
      ...citations.map(({ label }) => label),
    ]
    const empty = texts.filter((text) => text && locales.some((locale) => !text[locale].trim()))
    expect(empty).toEqual([])
    const chinese = texts.filter((text) => text && /\p{Script=Han}/u.test(text.en))
    expect(chinese).toEqual([])
  })

  it('have title, standfirst, credits and passages wherever an interview is published', () => {
    const published = interviews.flatMap((interview) =>
      locales
        .filter((locale) => interview.publishedAt[locale])
        .map((locale) => ({ interview, locale })),
    )
    expect(published.map(({ interview, locale }) => `${interview.key} ${locale}`)).toEqual([
      'tapes zh',
      'tapes en',
      'basement zh',
      'basement en',
      'horns zh',
      'tide-organ zh',
      'tide-organ en',
    ])
    for (const { interview, locale } of published) {
      expect(interview.title[locale]).toBeTruthy()
      expect(interview.standfirst[locale]).toBeTruthy()
      expect(interview.credits[locale]).not.toEqual([])
      expect(interview.passages[locale]).not.toEqual([])
    }
  })
})
