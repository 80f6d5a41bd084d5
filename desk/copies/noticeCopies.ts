import { findCopiesOf } from '@/importer/copies'

import { asCopy } from './asCopy'
import type { Desk } from '../deskContext'
import { importWithId } from '../importWithId'
import { knownArticles } from './knownArticles'
import { whileCopiesStand } from '../oneAtATime'
import { storedProposal } from '../intake/storedProposal'
import { waitingArticles } from './waitingArticles'

/**
 * After an import has become an interview, or its better text: those that wait and are copies of that interview say
 * so from now on. Those that are known to be copies of something else stay so. Done again, it changes nothing.
 */
export async function noticeCopies(desk: Desk, interview: string): Promise<void> {
  await whileCopiesStand(async () => {
    const made = (await knownArticles(desk.payload)).find((one) => one.interview === interview)
    if (!made) return
    const waiting = (await waitingArticles(desk.payload)).filter(({ isCopy }) => !isCopy)
    for (const article of waiting) {
      const [found] = findCopiesOf(article.grams, [made])
      if (found)
        await becomeCopy(desk, article.import, interview, { ...found.copy, sameAddress: false })
    }
  })
}

/** Only what is said here is written, and only while nobody has decided: an editor may be at work on it. */
async function becomeCopy(
  desk: Desk,
  id: string,
  interview: string,
  copy: Parameters<typeof asCopy>[1],
): Promise<void> {
  const proposal = storedProposal((await importWithId(desk, id)).proposal)
  if (!proposal) return
  await desk.payload.db.updateOne({
    collection: 'imports',
    where: { and: [{ id: { equals: id } }, { state: { equals: 'review' } }] },
    data: {
      state: 'copy',
      copyOf: interview,
      proposal: asCopy(proposal, copy, desk.language),
    },
    options: { atomic: true },
  })
}
