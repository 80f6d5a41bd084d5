import { copyShares, findCopiesOf, type CopyShares } from '@/importer/copies'
import type { Grams } from '@/importer/grams'
import type { ArticleProposal } from '@/importer/proposal'
import { idOf } from '@/model/idOf'
import type { Import } from '@/payload-types'

import type { Desk } from './deskContext'
import { knownArticles } from './knownArticles'
import { waitingArticles } from './waitingArticles'

/** What an article resembles, and in which way. `sameAddress`: both say that they stood at the same web address. */
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
  grams: Grams,
  { language, metadata }: ArticleProposal,
): Promise<Original | null> {
  const articles = (await knownArticles(desk.payload)).filter(
    (one) => one.language === language && one.interview !== idOf(row.interview),
  )
  const published = await interviewAt(desk, metadata.canonicalUrl)
  const same = articles.find(({ interview }) => interview === published)
  if (same) {
    const copy = { ...copyShares(same.file, grams, same.grams), sameAddress: true }
    return { interview: same.interview, waiting: null, copy }
  }
  const [nearest] = findCopiesOf(grams, articles)
  if (nearest) {
    const copy = { ...nearest.copy, sameAddress: false }
    return { interview: nearest.article.interview, waiting: null, copy }
  }
  return findWaiting(desk, row, grams)
}

/** Another import that waits and resembles this one most. */
export async function findWaiting(desk: Desk, row: Import, grams: Grams) {
  const others = (await waitingArticles(desk.payload)).filter((other) => other.import !== row.id)
  const [nearest] = findCopiesOf(grams, others)
  if (!nearest) return null
  const copy = { ...nearest.copy, sameAddress: false }
  return { interview: null, waiting: nearest.article.import, copy }
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
