import type { Findings } from '../findings'
import type { ProposedPassage } from '../proposal'
import { skeleton, visible } from './lookalikes'

/**
 * Labels that look the same and are written with letters of different scripts count as one speaker. That is nearly
 * always right, but only a person can know: says so once for each pair.
 */
export function warnOfSimilarLabels(passages: ProposedPassage[], findings: Findings): void {
  const first = new Map<string, string>()
  const said = new Set<string>()
  for (const { label, span } of passages) {
    if (label === null) continue
    const name = lettersOf(visible(label))
    const key = skeleton(name)
    const other = first.get(key) ?? name
    first.set(key, other)
    if (other.toLowerCase() === name.toLowerCase() || said.has(name)) continue
    said.add(name)
    findings.warn('similar-labels', { label: name, other }, span)
  }
}

function lettersOf(label: string): string {
  return label.replace(/[^\p{L}\p{N}\s]/gu, '').trim()
}
