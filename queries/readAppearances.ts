import type { Payload } from 'payload'

import type { Locale } from '@/locales/locale'
import { interviewPath, passageAnchor } from '@/model/address/addresses'
import { idOf } from '@/model/idOf'
import type { Passage } from '@/model/passage/passage'
import type { ProfilePage, Quotation } from '@/model/page/profilePage'
import { ownWords, saidAbout, sharedPassages, type Found } from '@/model/passage/quotations'
import { passagesFromBody } from '@/transcript/convert/toPassages'

import type { PageTags } from './PageTags'
import { readInterviews, type StoredInterview } from './readInterviews'
import { readProfiles } from './readNames'
import { speakerProfiles, toSpeakers } from './readSpeakers'

/** Where somebody speaks and is spoken of in our own articles. */
export type Appearances = Pick<ProfilePage, 'ownWords' | 'spoken' | 'saidAbout'> & {
  /** Passages in which somebody else, known by these names and this profile, occurs together with them. */
  shared: (names: readonly string[], profile: string) => number
}

const quotationsPerArticle = 3
const quotations = 6

/** Reads all public articles in which somebody speaks or is mentioned. */
export async function readAppearances(
  payload: Payload,
  who: { id: string; names: readonly string[] },
  locale: Locale,
  tags: PageTags,
): Promise<Appearances> {
  tags.asked('interviews')
  const { docs } = await readInterviews(payload, {
    where: { or: [{ 'speakers.profile': { equals: who.id } }, { mentions: { in: [who.id] } }] },
    locale,
  })
  const profiles = await readProfiles(
    payload,
    docs.flatMap((doc) => speakerProfiles(doc.speakers)),
    tags,
  )
  const articles = docs.map((doc) => ({
    doc,
    key: keyOf(doc, who.id),
    passages: passagesFromBody(doc.body),
    speakers: toSpeakers(doc.speakers, profiles, locale),
  }))
  type Article = (typeof articles)[number]
  const quote = ({ doc, speakers }: Article, found: Found): Quotation[] => {
    const speaker = speakers.find(({ key }) => key === found.speaker)
    if (!speaker || !doc.slug) return []
    const href = interviewPath(locale, doc.slug)
    return [
      {
        words: found.words,
        speaker: speaker.name,
        ink: speaker.ink,
        exchange: found.exchange,
        passageHref: `${href}${passageAnchor(found.passage)}`,
        article: { text: doc.title, href },
        publishedAt: doc.publishedAt ?? null,
      },
    ]
  }
  const spoken = articles.filter(({ key }) => key !== null)
  return {
    ownWords: spoken
      .flatMap((article) =>
        ownWords(article.passages, article.key ?? '', locale, quotationsPerArticle).flatMap(
          (found) => quote(article, found),
        ),
      )
      .slice(0, quotations),
    spoken: {
      articles: spoken.length,
      passages: spoken.reduce((sum, { passages, key }) => sum + countSpoken(passages, key), 0),
    },
    saidAbout: articles
      .flatMap((article) =>
        saidAbout(article.passages, who.names, article.key, quotationsPerArticle).flatMap((found) =>
          quote(article, found),
        ),
      )
      .slice(0, quotations),
    shared: (names, profile) =>
      articles.reduce(
        (sum, { doc, key, passages }) =>
          sum +
          sharedPassages(passages, { key, names: who.names }, { key: keyOf(doc, profile), names }),
        0,
      ),
  }
}

function keyOf(doc: StoredInterview, profile: string): string | null {
  return (doc.speakers ?? []).find((speaker) => idOf(speaker.profile) === profile)?.key ?? null
}

function countSpoken(passages: readonly Passage[], key: string | null): number {
  return passages.filter(({ speaker, kind }) => speaker === key && kind !== 'quote').length
}
