import type { Payload } from 'payload'

import type { Grams } from '@/importer/grams'

import { KeptGrams } from './keptGrams'
import { proposedWords } from '../intake/proposedWords'
import { storedProposal } from '../intake/storedProposal'

/** An import that nobody has decided on yet, as the search for copies needs it. */
export type WaitingArticle = {
  import: string
  file: string
  grams: Grams
  /** Whether it is known to be a copy of an interview. */
  isCopy: boolean
}

const kept = new KeptGrams()

/** The imports that wait, oldest first. The same bytes have the same words, so that these are read once. */
export async function waitingArticles(payload: Payload): Promise<WaitingArticle[]> {
  const { docs } = await payload.find({
    collection: 'imports',
    where: { state: { in: ['review', 'copy'] } },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    select: { title: true, filename: true, hash: true, state: true },
  })
  const grams = await kept.of(new Map(docs.map(({ id, hash }) => [id, hash])), async (ids) => {
    const found = await payload.find({
      collection: 'imports',
      where: { id: { in: ids } },
      pagination: false,
      depth: 0,
      select: { proposal: true },
    })
    return new Map(found.docs.map(({ id, proposal }) => [id, wordsIn(proposal)]))
  })
  return docs.flatMap(({ id, title, filename, state }) => {
    const own = grams.get(id)
    return own
      ? [{ import: id, file: title || filename, grams: own, isCopy: state === 'copy' }]
      : []
  })
}

function wordsIn(value: unknown): string {
  const proposal = storedProposal(value)
  return proposal ? proposedWords(proposal) : ''
}
