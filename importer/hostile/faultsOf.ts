import { lossesOf } from './lossesOf'
import type { ArticleProposal, Span } from '../proposal'

/**
 * What must hold for every proposal, whatever the article was: spans inside the text and in order, marks inside their
 * passage, words as they stand, and every character accounted for. Returns what does not.
 */
export function faultsOf(proposal: ArticleProposal, raw: string): string[] {
  return [...spanFaults(proposal, raw), ...lossesOf(proposal, raw)]
}

function spanFaults(proposal: ArticleProposal, raw: string): string[] {
  const faults: string[] = []
  const inside = ([from, to]: Span) => from >= 0 && from < to && to <= raw.length
  let last: Span = [0, 0]
  for (const { n, kind, span, text, marks, turn, speaker } of proposal.passages) {
    if (!inside(span)) faults.push(`passage ${n} outside`)
    if (span[0] < last[0]) faults.push(`passage ${n} out of order`)
    // The credit of a picture may stand in the middle of a sentence, which goes on behind it.
    if (span[0] < last[1] && kind !== 'figure')
      faults.push(`passage ${n} reaches into the one before`)
    last = span[1] > last[1] ? span : last
    if ((turn === null) !== (speaker === null)) faults.push(`passage ${n} has half a speaker`)
    for (const { at } of marks)
      if (at[0] < 0 || at[0] >= at[1] || at[1] > text.length)
        faults.push(`mark outside passage ${n}`)
  }
  for (const { span, words } of proposal.events)
    if (!inside(span) || raw.slice(...span) !== words) faults.push(`event ${words}`)
  for (const { span, text } of proposal.removed)
    if (!inside(span) || raw.slice(...span) !== text) faults.push(`removed ${text.slice(0, 20)}`)
  for (const { span } of proposal.warnings)
    if (span && !inside(span)) faults.push('warning outside')
  for (const { span } of proposal.provenance) if (!inside(span)) faults.push('provenance outside')
  return faults
}
