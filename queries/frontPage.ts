import type { Payload } from 'payload'

import type { Locale } from '@/locales/locale'
import { groupPath, passageAnchor } from '@/model/address/addresses'
import { idOf, idsOf } from '@/model/idOf'
import type { CollectionEntry, FrontPage, InterviewEntry, PullQuote } from '@/model/page/listPages'
import { passageText } from '@/model/passage/passage'
import { quotedPassage, withoutQuotationMarks } from '@/model/passage/quotedPassage'
import { turnsOf } from '@/model/passage/turns'

import { inGroup } from './groupPage'
import { interviewEntries } from './interviewEntries'
import { openPayload } from './openPayload'
import { PageTags } from './PageTags'
import { profileEntries } from './profileEntries'
import { readInterviews } from './readInterviews'
import { findTimelines } from './readTimelines'
import { readSite, toSiteTexts } from './siteTexts'
import { timelineEntries } from './timelineEntries'

const latestShown = 6
const peopleShown = 12

/** The front page: what an admin chose, and where nothing was chosen what is newest. */
export async function frontPage(locale: Locale): Promise<FrontPage> {
  const payload = await openPayload()
  const tags = new PageTags()
  tags.asked('site', 'interviews')
  const stored = await readSite(payload, locale)
  const { front } = stored
  const newest = await readInterviews(payload, { where: {}, locale, limit: latestShown + 1 })
  const chosen = await readInterviews(payload, {
    where: { id: { equals: idOf(front?.lead) ?? '' } },
    locale,
    limit: 1,
  })
  const leadDoc = chosen.docs[0] ?? newest.docs[0]
  const others = newest.docs.filter(({ id }) => id !== leadDoc?.id).slice(0, latestShown)
  const [lead, ...latest] = leadDoc
    ? await interviewEntries(payload, [leadDoc, ...others], locale, tags)
    : []
  const everybody = await profileEntries(payload, {}, locale, tags)
  const wall = idsOf(front?.people)
  const timelines = await findTimelines(payload, {}, locale, tags)
  const timeline = timelines.find(({ id }) => id === idOf(front?.timeline)) ?? timelines[0]
  const page: FrontPage = {
    locale,
    site: toSiteTexts(stored, locale),
    date: new Date().toISOString().slice(0, 10),
    editorsNote: front?.note ?? null,
    lead: lead ? { entry: lead, quote: quoteOf(lead, front?.quote ?? null) } : null,
    latest,
    interviewCount: newest.total,
    people: peopleOn(everybody, wall),
    profileCount: everybody.length,
    timeline: timeline
      ? ((await timelineEntries(payload, [timeline], locale, tags))[0] ?? null)
      : null,
    series: await groups(payload, 'series', locale, tags),
    topics: await groups(payload, 'topics', locale, tags),
  }
  await tags.keep()
  return page
}

function peopleOn(all: Awaited<ReturnType<typeof profileEntries>>, wall: string[]) {
  const chosen = wall.flatMap((id) => all.find((entry) => entry.id === id) ?? [])
  return chosen.length > 0
    ? chosen
    : all.filter(({ kind }) => kind === 'person').slice(0, peopleShown)
}

/** The words beside the lead: the passage that an admin named, else the article's first pull quote. */
function quoteOf(entry: InterviewEntry, wanted: string | null): PullQuote | null {
  const named = entry.passages.find(({ id }) => id === wanted)
  const quote = named ?? entry.passages.find(({ kind }) => kind === 'quote')
  if (!quote) return null
  const said = quote.kind === 'quote' ? (quotedPassage(quote, entry.passages) ?? quote) : quote
  const places = turnsOf(entry.passages)
  const speaker = entry.speakers.find(({ key }) => key === said.speaker)
  return {
    words: withoutQuotationMarks(passageText(quote)),
    speaker: speaker?.name.text ?? null,
    exchange: places[entry.passages.indexOf(said)]?.exchange ?? null,
    href: `${entry.href}${passageAnchor(said.id)}`,
    passage: said.id,
  }
}

async function groups(
  payload: Payload,
  collection: 'series' | 'topics',
  locale: Locale,
  tags: PageTags,
): Promise<CollectionEntry[]> {
  tags.asked(collection)
  const { docs } = await payload.find({
    collection,
    overrideAccess: false,
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    select: { title: true, description: true, slug: true },
  })
  const entries: CollectionEntry[] = []
  for (const { id, title, description, slug } of docs) {
    if (!title || !slug) continue
    const { totalDocs: count } = await payload.count({
      collection: 'interviews',
      where: inGroup(collection, id),
      overrideAccess: false,
      locale,
    })
    const href = groupPath(collection, locale, slug)
    if (count > 0) entries.push({ text: title, href, description: description ?? null, count })
  }
  return entries
}
