import { isEdtf } from '@/model/dates/edtf'
import { isWebAddress } from '@/model/address/webAddress'
import type { Import } from '@/payload-types'

import type { EditedProposal } from '../review/applyEdits'

const writers = new Set(['interview', 'text', 'author'])

/**
 * The bibliographic record of an import: what the article says of itself, and when it came in. Whoever edited,
 * produced or translated it is no author; without a title it goes by the name of its file.
 */
export function sourceData(proposal: EditedProposal, row: Import) {
  const { title, outlet, date, canonicalUrl, credits } = proposal.metadata
  const authors = credits.filter(({ role }) => writers.has(role)).flatMap(({ names }) => names)
  return {
    title: title ?? row.filename,
    kind: 'article' as const,
    outlet,
    authors: [...new Set(authors)],
    date: date !== null && isEdtf(date) ? date : null,
    url: canonicalUrl !== null && isWebAddress(canonicalUrl) ? canonicalUrl : null,
    language: proposal.language,
    retrievedAt: row.createdAt,
    import: row.id,
    visibility: 'private' as const,
  }
}
