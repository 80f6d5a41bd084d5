import { decode } from '@/importer/decode'
import { ImportRefused } from '@/importer/refusal'
import type { ArticleProposal } from '@/importer/proposal'
import { importMessage } from '@/locales/messagesImport'
import type { Import } from '@/payload-types'

import { applyEdits, type EditedProposal } from './applyEdits'
import type { Desk } from './deskContext'
import { editsFrom, type Edits } from './edits'
import { knownProfiles } from './knownProfiles'
import { proposedProfiles } from './proposedProfiles'
import { planNew } from './planNew'
import { lineNumbers, rawLines, type RawLine } from './rawLines'
import { readRaw } from './rawMaterial'

/** What a passage, a fact or a warning shows besides itself: the line of the raw text that it came from. */
export type ReviewWarning = { code: string; message: string; line: number | null }

export type ReviewSpeaker = EditedProposal['speakers'][number] & {
  /** An id, `new`, or empty for the plain name: what holds unless the editor decides. */
  chosen: string
}

/** Everything that the screen of one import shows. */
export type Review = {
  proposal: EditedProposal
  edits: Edits
  speakers: ReviewSpeaker[]
  /** Those that want a look, and those that only say what was done. */
  warnings: ReviewWarning[]
  notices: ReviewWarning[]
  passageLines: number[]
  fieldLines: Partial<Record<string, number>>
  raw: RawLine[]
  profiles: { id: string; name: string; kind: string }[]
  willCreate: { profiles: number; events: number }
}

/** Codes of warnings that only report what was cleaned. */
const reports = new Set(['spaces-dropped', 'control-characters', 'copy'])

/** Puts together what an editor reviews, from the stored import and its raw material. */
export async function reviewOf(desk: Desk, row: Import, stored: ArticleProposal): Promise<Review> {
  const edits = editsFrom(row.edits)
  const proposal = applyEdits(stored, edits)
  const known = await knownProfiles(desk.payload)
  const text = await rawText(row.hash)
  const lineOf = lineNumbers(text)
  const { speakers: matched } = proposedProfiles(proposal, known)
  const plan = planNew(proposal, row, known)
  const all = stored.warnings.map(({ code, values, span }) => ({
    code,
    message: importMessage(code, desk.language, values),
    line: span && lineOf(span[0]),
  }))
  return {
    proposal,
    edits,
    speakers: proposal.speakers.map((speaker) => {
      const found = matched.get(speaker.key)
      const chosen = !found ? '' : 'profile' in found ? found.profile : 'new'
      return { ...speaker, chosen }
    }),
    warnings: all.filter(({ code }) => !reports.has(code)),
    notices: all.filter(({ code }) => reports.has(code)),
    passageLines: proposal.passages.map(({ span }) => lineOf(span[0])),
    fieldLines: Object.fromEntries(
      stored.provenance.toReversed().map(({ field, span }) => [field, lineOf(span[0])]),
    ),
    raw: rawLines(
      text,
      stored.removed.map(({ span }) => span),
      stored.warnings.flatMap(({ span }) => (span ? [span] : [])),
    ),
    profiles: known
      .filter(({ review }) => review !== 'rejected')
      .map(({ id, kind, names }) => ({ id, kind, name: names[0] ?? id })),
    willCreate: { profiles: plan.accepted.profiles.length, events: plan.accepted.events.length },
  }
}

async function rawText(hash: string): Promise<string> {
  const bytes = await readRaw(hash)
  try {
    return bytes ? decode(bytes).text : ''
  } catch (error) {
    if (error instanceof ImportRefused) return ''
    throw error
  }
}
