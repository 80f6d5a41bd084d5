import type { ArticleProposal } from '@/importer/proposal'

/** The words of a proposal's passages, by which it is compared with others. */
export function proposedWords({ passages }: ArticleProposal): string {
  return passages.map(({ text }) => text).join('\n')
}
