import type { ArticleProposal, Span } from './proposal'

/**
 * What must hold for every proposal, whatever the article was: spans inside the text and in order, marks inside their
 * passage, words as they stand, no character that is in none of passage, metadata or removed. Returns what does not.
 */
export function faultsOf(proposal: ArticleProposal, raw: string): string[] {
  const faults: string[] = []
  const inside = ([from, to]: Span) => from >= 0 && from < to && to <= raw.length
  let last = 0
  for (const { n, span, text, marks, turn, speaker } of proposal.passages) {
    if (!inside(span)) faults.push(`passage ${n} outside`)
    if (span[0] < last) faults.push(`passage ${n} out of order`)
    last = span[0]
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
  const lost = unaccounted(proposal, raw)
  if (lost !== null) faults.push(`lost: ${JSON.stringify(raw.slice(lost, lost + 20))} at ${lost}`)
  return faults
}

/** The first character that no finding holds, or `null`. */
function unaccounted(
  { passages, removed, provenance }: ArticleProposal,
  raw: string,
): number | null {
  const held = new Uint8Array(raw.length)
  for (const { span } of [...passages, ...removed, ...provenance]) held.fill(1, ...span)
  for (let i = 0; i < raw.length; i++) if (held[i] === 0 && /\S/.test(raw[i] ?? '')) return i
  return null
}
