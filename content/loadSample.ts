import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug, Payload } from 'payload'

import type { Locale } from '@/locales/locale'
import { bodyFromPassages } from '@/transcript/fromPassages'

import { sampleId } from './sampleIds'
import { sampleSets } from './sampleSets'
import type { SampleSet } from './sampleTypes'
import { site } from './site'
import {
  bothLanguages,
  languagesOf,
  storedPassages,
  toEvent,
  toInterview,
  toProfile,
  toTimeline,
} from './toPayload'

const mediaDirectory = path.resolve('content/media')

/**
 * Loads the sample content. What is already there is left as it is, so it may be called again, also after it broke
 * off half-way. Documents come before those that name them; profiles, which name each other and the interviews, get
 * their facts and relations last.
 */
export async function loadSample(payload: Payload): Promise<void> {
  for (const set of sampleSets) await loadSet(payload, set)
  await nameSite(payload)
}

async function loadSet(payload: Payload, set: SampleSet): Promise<void> {
  const isThere = (collection: CollectionSlug, key: string) =>
    exists(payload, collection, sampleId(collection, key))

  for (const { key, title, description } of set.topics) {
    if (await isThere('topics', key)) continue
    const id = sampleId('topics', key)
    const text = (locale: Locale) => ({
      title: title[locale],
      description: description[locale],
      slug: key,
    })
    await payload.create({ collection: 'topics', locale: 'zh', data: { id, ...text('zh') } })
    await payload.update({ collection: 'topics', id, locale: 'en', data: text('en') })
  }
  for (const { key, title, description } of set.series) {
    if (await isThere('series', key)) continue
    const id = sampleId('series', key)
    const text = (locale: Locale) => ({
      title: title[locale],
      description: description[locale],
      slug: key,
    })
    await payload.create({ collection: 'series', locale: 'zh', data: { id, ...text('zh') } })
    await payload.update({ collection: 'series', id, locale: 'en', data: text('en') })
  }
  for (const { file, alt, credit } of set.media) {
    if (await isThere('media', file)) continue
    const id = sampleId('media', file)
    const data = await readFile(path.join(mediaDirectory, file))
    await payload.create({
      collection: 'media',
      locale: 'zh',
      data: { id, alt: alt.zh, credit: credit.zh, specimen: true },
      file: { data, name: file, mimetype: 'image/png', size: data.byteLength },
    })
    await payload.update({ collection: 'media', id, locale: 'en', data: { alt: alt.en } })
  }
  for (const { key, ...source } of set.sources) {
    if (await isThere('sources', key)) continue
    await payload.create({
      collection: 'sources',
      data: { id: sampleId('sources', key), ...source, visibility: 'private' },
    })
  }
  const created = new Set<string>()
  for (const profile of set.profiles) {
    if (await isThere('profiles', profile.key)) continue
    created.add(profile.key)
    const { kind, slug, review, aliases, specimen } = toProfile(profile)
    await payload.create({
      collection: 'profiles',
      locale: 'zh',
      data: {
        id: sampleId('profiles', profile.key),
        name: profile.name.zh,
        summary: profile.summary.zh,
        kind,
        slug,
        review,
        aliases,
        specimen,
        _status: 'published',
      },
    })
  }
  for (const interview of set.interviews) {
    const id = sampleId('interviews', interview.key)
    if (await isThere('interviews', interview.key)) continue
    for (const locale of languagesOf(interview)) {
      const data = {
        ...toInterview(interview, locale),
        body: bodyFromPassages(storedPassages(interview, locale)),
        _status: interview.publishedAt[locale] ? ('published' as const) : ('draft' as const),
      }
      if (locale === interview.originalLanguage) {
        await payload.create({ collection: 'interviews', locale, data: { id, ...data } })
      } else {
        await payload.update({ collection: 'interviews', id, locale, data })
      }
    }
  }
  for (const profile of set.profiles) {
    if (!(created.has(profile.key) || (await lacksEnglish(payload, profile.key)))) continue
    await payload.update({
      collection: 'profiles',
      id: sampleId('profiles', profile.key),
      locale: 'en',
      data: {
        ...toProfile(profile),
        name: profile.name.en,
        summary: profile.summary.en,
        _status: 'published',
      },
    })
  }
  for (const event of set.events) {
    if (await isThere('events', event.key)) continue
    const id = sampleId('events', event.key)
    const data = (locale: Locale) => ({ ...toEvent(event, locale), _status: 'published' as const })
    await payload.create({ collection: 'events', locale: 'zh', data: { id, ...data('zh') } })
    await payload.update({ collection: 'events', id, locale: 'en', data: data('en') })
  }
  const lanes = new Map(set.events.map(({ key, lane }) => [key, lane]))
  for (const timeline of set.timelines) {
    if (await isThere('timelines', timeline.key)) continue
    const id = sampleId('timelines', timeline.key)
    for (const locale of bothLanguages) {
      const data = {
        ...toTimeline(timeline, (key) => lanes.get(key), locale),
        _status: 'published' as const,
      }
      if (locale === bothLanguages[0])
        await payload.create({ collection: 'timelines', locale, data: { id, ...data } })
      else await payload.update({ collection: 'timelines', id, locale, data })
    }
  }
}

async function exists(payload: Payload, collection: CollectionSlug, id: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection,
    where: { id: { equals: id } },
    trash: true,
  })
  return totalDocs > 0
}

/** A profile whose loading broke off before its facts. */
async function lacksEnglish(payload: Payload, key: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'profiles',
    locale: 'en',
    where: { and: [{ id: { equals: sampleId('profiles', key) } }, { name: { exists: false } }] },
  })
  return totalDocs > 0
}

/** Words of the site and its front page, unless an admin has already given it a name. */
async function nameSite(payload: Payload): Promise<void> {
  const stored = await payload.findGlobal({ slug: 'site', depth: 0 })
  if (stored.name?.zh || stored.name?.en) return
  const [{ interviews, profiles, timelines } = { interviews: [], profiles: [], timelines: [] }] =
    sampleSets
  const lead = interviews[0]
  const front = {
    lead: lead ? sampleId('interviews', lead.key) : null,
    quote: lead?.passages.zh.find(({ kind }) => kind === 'quote')?.id ?? null,
    people: profiles
      .filter(({ kind }) => kind === 'person')
      .map(({ key }) => sampleId('profiles', key)),
    timeline: timelines[0] ? sampleId('timelines', timelines[0].key) : null,
  }
  for (const locale of bothLanguages) {
    await payload.updateGlobal({
      slug: 'site',
      locale,
      data: {
        name: site.name,
        description: site.description[locale],
        rights: site.rights[locale],
        notice: site.notice[locale],
        front: { ...front, note: site.editorsNote[locale] },
      },
    })
  }
}
