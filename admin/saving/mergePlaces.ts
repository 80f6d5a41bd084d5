import { fieldNames } from '@/model/facing/translationRows'
import { markedText } from '@/model/passage/markedText'
import type { PassageKind } from '@/model/passage/passage'
import type { UnknownNode } from '@/transcript/convert/serialized'
import { isRecord } from '@/transcript/convert/serialized'
import { passageFromBlock } from '@/transcript/convert/toPassages'

import type { InterviewMerge, OpenField } from './interviewMerge'

/** A place that both sides changed, as it is shown. A side is `null` where the words are gone there. */
export type MergePlace = {
  /** The name of the field, or the id of the passage. */
  id: string
  kind: PassageKind | null
  /** Both languages have it in common, so that a save in the other one may have changed it. */
  isShared: boolean
  /** `null` where a field holds no words. */
  texts: { base: string; mine: string | null; theirs: string | null } | null
}

/** The fields beside the text that each language has for itself. */
const ofLanguage = new Set<string>([...fieldNames, 'seo'])

/** The places to choose at, fields first. */
export function mergePlaces({ openFields, text }: InterviewMerge): MergePlace[] {
  const passages = text.rows
    .filter(({ taken }) => taken === null)
    .map(({ id, base, mine, theirs }): MergePlace => {
      const side = mine ?? theirs ?? base
      return {
        id,
        kind: side ? passageFromBlock(side).kind : null,
        isShared: false,
        texts: { base: said(base) ?? '', mine: said(mine), theirs: said(theirs) },
      }
    })
  return [...openFields.map(placeOfField), ...passages]
}

function said(block: UnknownNode | null): string | null {
  return block && markedText(passageFromBlock(block))
}

function placeOfField({ name, base, mine, theirs }: OpenField): MergePlace {
  const texts = { base: wordsIn(base), mine: wordsIn(mine), theirs: wordsIn(theirs) }
  const { base: was, mine: my, theirs: their } = texts
  const isText = was !== null && my !== null && their !== null
  return {
    id: name,
    kind: null,
    isShared: !ofLanguage.has(name),
    texts: isText ? { base: was, mine: my, theirs: their } : null,
  }
}

/** A text as it is, credits and the like a line for each; `null` for what is no text. */
function wordsIn(value: unknown): string | null {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (!Array.isArray(value)) return null
  const lines = value.map((row: unknown) => {
    if (!isRecord(row) || typeof row['label'] !== 'string' || !Array.isArray(row['names']))
      return null
    return `${row['label']}: ${row['names'].join(', ')}`
  })
  return lines.every((line) => line !== null) ? lines.join('\n') : null
}
