import type { Payload } from 'payload'

import { facingLocale, locales, type Locale } from '@/locales/locale'
import { citationMessages } from '@/locales/messagesCitations'
import { interviewPath, passageAnchor, passagePath } from '@/model/address/addresses'
import { idOf } from '@/model/idOf'
import type { Citation } from '@/model/page/source'
import { turnsOf } from '@/model/passage/turns'
import type { Event } from '@/payload-types'

import type { PageTags } from './PageTags'
import { passagesIn, readInterviews, type StoredInterview } from './readInterviews'
import { readSources } from './readSources'
import { textOf } from './toModel'

export type StoredCitations = Event['citations']

type CitedArticle = { locale: Locale; slug: string; exchanges: ReadonlyMap<string, number | null> }

/** Turns stored citations into what a reader of one language is shown. Made once for all citations of a page. */
export type Citer = (citations: StoredCitations) => Citation[]

/** Reads, as a visitor, all sources and articles that these citations name. */
export async function readCitations(
  payload: Payload,
  all: readonly StoredCitations[],
  locale: Locale,
  tags: PageTags,
): Promise<Citer> {
  const rows = all.flatMap((citations) => citations ?? [])
  const sources = await readSources(
    payload,
    rows.flatMap((row) => idOf(row.source) ?? []),
    tags,
  )
  const articles = await readArticles(
    payload,
    rows.flatMap((row) => idOf(row.interview) ?? []),
    locale,
    tags,
  )

  return (citations) =>
    (citations ?? []).flatMap((row) => {
      const source = sources.get(idOf(row.source) ?? '') ?? null
      const article = articles.get(idOf(row.interview) ?? '')
      const exchange = row.passage ? (article?.exchanges.get(row.passage) ?? null) : null
      const label =
        textOf(row.label, locale) ||
        (article ? citationMessages[locale].interview(exchange) : '') ||
        (source?.title ?? '')
      if (!label) return []
      const passage =
        row.passage && article
          ? { id: row.passage, href: hrefOf(article, row.passage), exchange }
          : null
      return [{ label, source, passage, quote: textOf(row.quote, locale) || null }]
    })
}

function hrefOf(article: CitedArticle, passage: string): string {
  return article.exchanges.has(passage)
    ? `${interviewPath(article.locale, article.slug)}${passageAnchor(passage)}`
    : passagePath(passage)
}

/** The cited articles where they are public: in the reader's language, else in the other one. */
async function readArticles(
  payload: Payload,
  ids: string[],
  locale: Locale,
  tags: PageTags,
): Promise<Map<string, CitedArticle>> {
  const articles = new Map<string, CitedArticle>()
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return articles
  tags.read('interviews', ...wanted)
  const found = new Map<string, Partial<Record<Locale, StoredInterview>>>()
  for (const language of locales) {
    const { docs } = await readInterviews(payload, {
      where: { id: { in: wanted } },
      locale: language,
    })
    for (const doc of docs) found.set(doc.id, { ...found.get(doc.id), [language]: doc })
  }
  for (const [id, languages] of found) {
    const language = languages[locale] ? locale : facingLocale(locale)
    const slug = languages[language]?.slug
    if (!slug) continue
    const passages = passagesIn(languages, language)
    const places = turnsOf(passages)
    const exchanges = new Map(
      passages.map((passage, at) => [passage.id, places[at]?.exchange ?? null]),
    )
    articles.set(id, { locale: language, slug, exchanges })
  }
  return articles
}
