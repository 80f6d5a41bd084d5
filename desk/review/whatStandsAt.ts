import type { ArticleProposal, Metadata } from '@/importer/proposal'

import type { EditedProposal } from './applyEdits'
import type { PassageKey } from './edits'
import { passageAt } from './reviewWarnings'

/** What came of a place in the raw text. `removal` is its place in the proposal's list. */
export type Standing =
  | { what: 'passage'; key: PassageKey }
  | { what: 'removal'; removal: number }
  | { what: 'field'; field: keyof Metadata }

/** What came of the raw text at an offset; what was removed inside a passage before the passage. */
export function whatStandsAt(
  at: number,
  stored: ArticleProposal,
  edited: EditedProposal,
): Standing | null {
  const holds = ({ span }: { span: readonly [number, number] }) => span[0] <= at && at < span[1]
  const removal = stored.removed.findIndex((one, i) => holds(one) && !edited.restored.has(i))
  if (removal >= 0) return { what: 'removal', removal }
  const passage = passageAt(edited.passages, at)
  if (passage) return { what: 'passage', key: passage.key }
  const fact = stored.provenance.find(holds)
  return fact && fact.field !== 'mark' ? { what: 'field', field: fact.field } : null
}
