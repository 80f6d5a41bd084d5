import type { Payload } from 'payload'

import { facingLocale, type Locale } from '@/locales/locale'
import { timelinePath } from '@/model/address/addresses'
import { idOf, idsOf } from '@/model/idOf'
import type { Fact, ProfilePage, Relation } from '@/model/page/profilePage'
import type { Inline } from '@/model/passage/passage'
import { passagesFromBody } from '@/transcript/convert/toPassages'

import { openPayload } from './openPayload'
import { PageTags } from './PageTags'
import { differing } from './profileEntries'
import { readAppearances } from './readAppearances'
import { readCitations, type Citer } from './readCitations'
import { readEvents } from './readEvents'
import { nameOf, readProfiles, type NamedProfile } from './readNames'
import { readPictures } from './readPictures'
import { findTimelines } from './readTimelines'
import { localesWhere, textOf } from './toModel'

/** A profile in one language; `null` where it is not public in that language. */
export async function profilePage(locale: Locale, slug: string): Promise<ProfilePage | null> {
  const payload = await openPayload()
  const tags = new PageTags()
  tags.asked('profiles', 'interviews')
  const doc = await readProfile(payload, slug, locale)
  const page = doc && (await toPage(payload, doc, locale, tags))
  await tags.keep()
  return page
}

async function readProfile(payload: Payload, slug: string, locale: Locale) {
  const { docs } = await payload.find({
    collection: 'profiles',
    where: { slug: { equals: slug } },
    overrideAccess: false,
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: 1,
    select: {
      name: true,
      kind: true,
      summary: true,
      body: true,
      aliases: true,
      portrait: true,
      facts: true,
      relations: true,
      externalIds: true,
      slug: true,
      updatedAt: true,
      specimen: true,
    },
  })
  return docs[0] ?? null
}

type StoredProfile = NonNullable<Awaited<ReturnType<typeof readProfile>>>

async function toPage(
  payload: Payload,
  doc: StoredProfile,
  locale: Locale,
  tags: PageTags,
): Promise<ProfilePage> {
  const relatedIds = idsOf((doc.relations ?? []).map(({ profile }) => profile))
  const profiles = await readProfiles(payload, [doc.id, ...relatedIds], tags)
  const own = profiles.get(doc.id)
  const cite = await readCitations(
    payload,
    [...(doc.facts ?? []), ...(doc.relations ?? [])].map(({ citations }) => citations),
    locale,
    tags,
  )
  const career = await readEvents(payload, { profiles: { in: [doc.id] } }, locale, tags)
  const names = [doc.name, ...(doc.aliases ?? []).map(({ text }) => text)]
  const appearances = await readAppearances(payload, { id: doc.id, names }, locale, tags)
  const portrait = idOf(doc.portrait)
  const relations = toRelations(doc, profiles, cite, locale, appearances.shared)
  return {
    locale,
    slug: doc.slug ?? '',
    kind: doc.kind,
    name: doc.name,
    otherName: differing(own?.names[facingLocale(locale)], doc.name),
    otherLocale: facingLocale(locale),
    aliases: (doc.aliases ?? []).map(({ text, lang }) => ({ text, lang: lang ?? null })),
    summary: doc.summary ?? null,
    body: toParagraphs(doc.body),
    published: localesWhere((language) => own?.names[language] !== undefined),
    updatedAt: doc.updatedAt,
    portrait: portrait
      ? ((await readPictures(payload, [portrait], locale, tags)).get(portrait) ?? null)
      : null,
    facts: toFacts(doc, cite, locale),
    ownWords: appearances.ownWords,
    spoken: appearances.spoken,
    career,
    timelines: await timelinesWith(
      payload,
      career.map(({ id }) => id),
      locale,
      tags,
    ),
    saidAbout: appearances.saidAbout,
    works: relations.filter(({ kind }) => kind === 'work'),
    relations,
    externalIds: (doc.externalIds ?? []).map(({ scheme, value, url }) => ({
      label: scheme,
      value,
      url: url ?? null,
    })),
    specimen: doc.specimen ?? false,
  }
}

function toParagraphs(body: unknown): Inline[][] {
  return passagesFromBody(body).flatMap(({ content, items }) => items ?? [content])
}

function toFacts(doc: StoredProfile, cite: Citer, locale: Locale): Fact[] {
  return (doc.facts ?? []).flatMap((fact) => {
    const label = textOf(fact.label, locale)
    const value = textOf(fact.value, locale)
    if (!label && !value) return []
    return [
      {
        label,
        value,
        edtf: fact.date ?? null,
        reasoning: textOf(fact.reasoning, locale) || null,
        citations: cite(fact.citations),
      },
    ]
  })
}

function toRelations(
  doc: StoredProfile,
  profiles: ReadonlyMap<string, NamedProfile>,
  cite: Citer,
  locale: Locale,
  shared: (names: readonly string[], id: string) => number,
): Relation[] {
  return (doc.relations ?? []).flatMap((relation) => {
    const profile = profiles.get(idOf(relation.profile) ?? '')
    const name = nameOf(profile, locale)
    if (!profile || !name) return []
    return [
      {
        name,
        kind: profile.kind,
        label: textOf(relation.label, locale),
        date: relation.date ?? null,
        citations: cite(relation.citations),
        shared: shared([name.text], profile.id),
      },
    ]
  })
}

async function timelinesWith(payload: Payload, events: string[], locale: Locale, tags: PageTags) {
  if (events.length === 0) return []
  const timelines = await findTimelines(payload, { 'entries.event': { in: events } }, locale, tags)
  return timelines.flatMap(({ title, slug }) =>
    slug ? [{ text: title, href: timelinePath(locale, slug) }] : [],
  )
}
