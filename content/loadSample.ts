import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug, Payload } from 'payload'

import { locales, type Locale } from '@/locales/locale'
import { bodyFromPassages } from '@/transcript/convert/fromPassages'
import { keepWordings } from '@/transcript/wordings'

import { sampleId } from './sampleIds'
import { sampleSets } from './sampleSets'
import type { SampleSet } from './sampleTypes'
import { site } from './site'
import {
  earlierWordings,
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
  await loadGroups(payload, 'topics', set.topics)
  await loadGroups(payload, 'series', set.series)
  await loadMedia(payload, set.media)
  await loadSources(payload, set.sources)
  await loadNames(payload, set.profiles)
  await loadInterviews(payload, set.interviews)
  await loadFacts(payload, set.profiles)
  await loadEvents(payload, set.events)
  await loadTimelines(payload, set)
}

async function loadGroups(
  payload: Payload,
  collection: 'topics' | 'series',
  groups: SampleSet['topics'],
) {
  for (const { key, title, description } of groups) {
    if (await isThere(payload, collection, key)) continue
    const id = sampleId(collection, key)
    const text = (locale: Locale) => ({
      title: title[locale],
      description: description[locale],
      slug: key,
    })
    await payload.create({ collection, locale: 'zh', data: { id, ...text('zh') } })
    await payload.update({ collection, id, locale: 'en', data: text('en') })
  }
}

async function loadMedia(payload: Payload, media: SampleSet['media']) {
  for (const { file, alt, credit } of media) {
    if (await isThere(payload, 'media', file)) continue
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
}

async function loadSources(payload: Payload, sources: SampleSet['sources']) {
  for (const { key, ...source } of sources) {
    if (await isThere(payload, 'sources', key)) continue
    await payload.create({
      collection: 'sources',
      data: { id: sampleId('sources', key), ...source, visibility: 'private' },
    })
  }
}

/** Profiles as far as they name nothing else. Without English they are not finished, and `loadFacts` goes on. */
async function loadNames(payload: Payload, profiles: SampleSet['profiles']) {
  for (const profile of profiles) {
    if (await isThere(payload, 'profiles', profile.key)) continue
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
}

async function loadFacts(payload: Payload, profiles: SampleSet['profiles']) {
  const ids = profiles.map(({ key }) => sampleId('profiles', key))
  const { docs } = await payload.find({
    collection: 'profiles',
    where: { id: { in: ids } },
    locale: 'en',
    depth: 0,
    pagination: false,
    select: { name: true },
  })
  const finished = new Set(docs.filter(({ name }) => name).map(({ id }) => id))
  for (const profile of profiles) {
    const id = sampleId('profiles', profile.key)
    if (finished.has(id)) continue
    const names = { name: profile.name.en, summary: profile.summary.en }
    const data = { ...toProfile(profile), ...names, _status: 'published' as const }
    await payload.update({ collection: 'profiles', id, locale: 'en', data })
  }
}

async function loadInterviews(payload: Payload, interviews: SampleSet['interviews']) {
  for (const interview of interviews) {
    if (await isThere(payload, 'interviews', interview.key)) continue
    const id = sampleId('interviews', interview.key)
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
    await keepWordings(payload, id, earlierWordings(interview))
  }
}

async function loadEvents(payload: Payload, events: SampleSet['events']) {
  for (const event of events) {
    if (await isThere(payload, 'events', event.key)) continue
    const id = sampleId('events', event.key)
    const data = (locale: Locale) => ({ ...toEvent(event, locale), _status: 'published' as const })
    await payload.create({ collection: 'events', locale: 'zh', data: { id, ...data('zh') } })
    await payload.update({ collection: 'events', id, locale: 'en', data: data('en') })
  }
}

async function loadTimelines(payload: Payload, { events, timelines }: SampleSet) {
  const lanes = new Map(events.map(({ key, lane }) => [key, lane]))
  for (const timeline of timelines) {
    if (await isThere(payload, 'timelines', timeline.key)) continue
    const id = sampleId('timelines', timeline.key)
    const data = (locale: Locale) => ({
      ...toTimeline(timeline, (key) => lanes.get(key), locale),
      _status: 'published' as const,
    })
    await payload.create({ collection: 'timelines', locale: 'zh', data: { id, ...data('zh') } })
    await payload.update({ collection: 'timelines', id, locale: 'en', data: data('en') })
  }
}

async function isThere(
  payload: Payload,
  collection: CollectionSlug,
  key: string,
): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection,
    where: { id: { equals: sampleId(collection, key) } },
    trash: true,
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
  for (const locale of locales) {
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
