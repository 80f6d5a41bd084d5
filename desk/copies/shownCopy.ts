import { findCopiesOf } from '@/importer/copies'
import type { ArticleProposal, CopyFinding } from '@/importer/proposal'
import { idOf } from '@/model/idOf'
import type { Import } from '@/payload-types'

import { copyRelation, type CopyRelation } from './copyRelation'
import type { Desk } from '../deskContext'
import { waitingArticles } from './waitingArticles'

/** What the review of an import says of its being a copy. Shares are 0 to 1, rounded to hundredths. */
export type ShownCopy = {
  id: string
  title: string
  /** How much of this one is in that one, and of that one in this. */
  here: number
  there: number
} & ({ of: 'interview'; relation: CopyRelation } | { of: 'import' })

/** The interview that an import is a copy of; without one, another import that still waits and resembles it most. */
export async function shownCopy(
  desk: Desk,
  row: Import,
  { copyOf }: ArticleProposal,
): Promise<ShownCopy | null> {
  const interview = idOf(row.copyOf)
  if (interview && copyOf) {
    const { title } = (await desk.payload.findByID({
      collection: 'interviews',
      id: interview,
      locale: desk.language,
      draft: true,
      depth: 0,
      disableErrors: true,
      select: { title: true },
    })) ?? { title: '' }
    const shares = sharesOf(copyOf)
    return {
      of: 'interview',
      id: interview,
      title: title || copyOf.file,
      relation: copyRelation(shares),
      ...percents(shares),
    }
  }
  if (row.state !== 'review') return null
  const waiting = await waitingArticles(desk.payload)
  const own = waiting.find((one) => one.import === row.id)
  const [nearest] = own
    ? findCopiesOf(
        own.grams,
        waiting.filter((one) => one !== own),
      )
    : []
  if (!nearest) return null
  const { article, copy } = nearest
  return { of: 'import', id: article.import, title: article.file, ...percents(copy) }
}

/** Findings of earlier versions say one direction only. */
function sharesOf(copyOf: CopyFinding): Parameters<typeof copyRelation>[0] {
  const { containment } = copyOf
  return { here: containment, there: containment, sameAddress: false, ...copyOf }
}

function percents({ here, there }: { here: number; there: number }) {
  return { here: Math.round(here * 100) / 100, there: Math.round(there * 100) / 100 }
}
