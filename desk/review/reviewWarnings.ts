import type { ArticleProposal, ImportWarning, WarningCode } from '@/importer/proposal'
import { importMessage } from '@/locales/messagesImport'
import type { Locale } from '@/locales/locale'

import type { EditedProposal } from './applyEdits'
import type { EditedPassage } from './editedPassage'
import type { PassageKey } from './edits'
import { wantsALook } from './wantsALook'

/** A doubt of the importer, as an editor meets it. */
export type ReviewWarning = {
  /** In the proposal's list: what the change `seen` names. */
  place: number
  code: WarningCode
  message: string
  values: ImportWarning['values']
  span: ImportWarning['span']
  /** The passage that it is about, if that is still there. */
  passage: PassageKey | null
  /** Looked at, or mended. */
  settled: boolean
}

/** The more a wrong guess would spoil, the earlier. */
const doubtful: WarningCode[] = [
  'unlabelled-speakers',
  'close-reading',
  'inferred-speaker',
  'displaced-label',
  'single-label',
  'no-title',
  'truncated',
  'characters-lost',
  'date-conflict',
  'relative-date',
]

/** The warnings that want a decision, the most doubtful first, and those that only report. */
export function reviewWarnings(
  { warnings }: ArticleProposal,
  edited: EditedProposal,
  language: Locale,
): { decide: ReviewWarning[]; reports: ReviewWarning[] } {
  const all = warnings.map(({ code, values, span }, place): ReviewWarning => {
    const passage = span ? passageAt(edited.passages, span[0]) : undefined
    return {
      place,
      code,
      message: importMessage(code, language, values),
      values,
      span,
      passage: passage?.key ?? null,
      settled: edited.seen.has(place) || isMended(code, edited, passage),
    }
  })
  const rank = ({ code }: ReviewWarning) => {
    const at = doubtful.indexOf(code)
    return at < 0 ? doubtful.length : at
  }
  return {
    decide: all.filter(wantsALook).sort((a, b) => rank(a) - rank(b)),
    reports: all.filter((warning) => !wantsALook(warning)),
  }
}

/** The passage in whose span an offset of the raw text lies. */
export function passageAt(
  passages: readonly EditedPassage[],
  at: number,
): EditedPassage | undefined {
  return passages.find(({ span }) => span[0] <= at && at < span[1])
}

function isMended(
  code: WarningCode,
  { metadata, dropped, confirmed }: EditedProposal,
  passage: EditedPassage | undefined,
): boolean {
  if (code === 'no-title') return metadata.title !== null
  if (code === 'relative-date' && metadata.date !== null) return true
  if (passage && confirmed.has(passage.key)) return true
  if (code !== 'inferred-speaker') return false
  return passage ? !passage.inferred : dropped.length > 0
}
