import type { ArticleProposal } from '@/importer/proposal'

/** The proposal of an import as it was stored; `null` where there is none yet. */
export function storedProposal(value: unknown): ArticleProposal | null {
  return isProposal(value) ? value : null
}

function isProposal(value: unknown): value is ArticleProposal {
  return (
    typeof value === 'object' &&
    value !== null &&
    'passages' in value &&
    Array.isArray(value.passages) &&
    'metadata' in value &&
    typeof value.metadata === 'object'
  )
}
