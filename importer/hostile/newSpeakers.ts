import type { ArticleProposal } from '../proposal'

/**
 * Whether an article whose labels were disguised has more speakers than it had, without a word about it: a disguise
 * that nobody sees must not make two people of one.
 */
export function newSpeakers(disguised: ArticleProposal, plain: ArticleProposal): string[] {
  const isSaid = disguised.warnings.some(({ code }) => code === 'similar-labels')
  if (isSaid || disguised.speakers.length <= plain.speakers.length) return []
  const names = disguised.speakers.map(({ label }) => JSON.stringify(label))
  return [
    `${disguised.speakers.length} speakers instead of ${plain.speakers.length}: ${names.join(', ')}`,
  ]
}
