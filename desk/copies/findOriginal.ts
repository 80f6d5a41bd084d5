import { copyShares, findCopiesOf, type CopyShares } from '@/importer/copies'
import type { Grams } from '@/importer/grams'
import type { ArticleProposal } from '@/importer/proposal'
import { idOf } from '@/model/idOf'
import type { Import } from '@/payload-types'

import type { Desk } from '../deskContext'
import { knownArticles } from './knownArticles'
import { waitingArticles } from './waitingArticles'

/** The grams of an article as it came in, and of its passages alone: no labels, credits and furniture. */
export type OwnGrams = { raw: Grams; words: Grams }

/**
 * What an article resembles, and in which way. How much is found out by all of it; the shares `here` and `there` are
 * of the passages alone, as the interview has nothing else. `sameAddress`: both stood at the same web address.
 */
export type Resemblance = CopyShares & { sameAddress: boolean }

/** The interview that an article is a copy of; without one, the import that waits like itself. */
export type Original = { copy: Resemblance } & (
  { interview: string; waiting: null } | { interview: null; waiting: string }
)

/**
 * Finds what an article is a copy of, among those in its language. One from the same web address is an interview's own, however much it was
 * rewritten; otherwise the words decide. An interview goes before an import that waits.
 */
export async function findOriginal(
  desk: Desk,
  row: Import,
  own: OwnGrams,
  { language, metadata }: ArticleProposal,
): Promise<Original | null> {
  const articles = (await knownArticles(desk.payload)).filter(
    (one) => one.language === language && one.interview !== idOf(row.interview),
  )
  const published = await interviewAt(desk, metadata.canonicalUrl)
  const same = articles.find(({ interview }) => interview === published)
  const [nearest] = findCopiesOf(own.raw, articles)
  const article = same ?? nearest?.article
  if (!article) return findWaiting(desk, row, own)
  const copy = { ...resemblance(own, article), sameAddress: same !== undefined }
  return { interview: article.interview, waiting: null, copy }
}

/** Another import that waits and resembles this one most. */
async function findWaiting(desk: Desk, row: Import, own: OwnGrams): Promise<Original | null> {
  const others = (await waitingArticles(desk.payload)).filter((other) => other.import !== row.id)
  const [nearest] = findCopiesOf(own.raw, others)
  if (!nearest) return null
  const copy = { ...resemblance(own, nearest.article), sameAddress: false }
  return { interview: null, waiting: nearest.article.import, copy }
}

function resemblance({ raw, words }: OwnGrams, { file, grams }: { file: string; grams: Grams }) {
  const { here, there } = copyShares(file, words, grams)
  return { ...copyShares(file, raw, grams), here, there }
}

async function interviewAt({ payload }: Desk, address: string | null): Promise<string | null> {
  if (address === null) return null
  const { docs } = await payload.find({
    collection: 'sources',
    where: { and: [{ url: { equals: address } }, { interview: { exists: true } }] },
    limit: 1,
    depth: 0,
    select: { interview: true },
  })
  return idOf(docs[0]?.interview)
}
