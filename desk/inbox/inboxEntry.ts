import type { ArticleProposal } from '@/importer/proposal'
import type { Locale } from '@/locales/locale'
import { idOf } from '@/model/idOf'
import type { Import } from '@/payload-types'

import { storedPlan, type Accepted } from '../accept/acceptPlan'
import type { AcceptStep } from '../accept/acceptSteps'
import { applyEdits, type EditedProposal } from '../review/applyEdits'
import { editsFrom } from '../review/editsFrom'
import { pastedWords } from '../intake/pastedName'
import { refusalMessage, type StoredRefusal } from '../intake/refusalMessage'
import { reviewWarnings } from '../review/reviewWarnings'
import { storedProposal } from '../intake/storedProposal'
import { wantsALook } from '../review/wantsALook'

/** One import in the inbox: facts, which the screen puts into words. */
export type InboxEntry = {
  id: string
  /** `brokeOff`: reading began and nobody is reading any more. */
  state: Import['state'] | 'brokeOff'
  title: string
  /** `null` for pasted text. */
  filename: string | null
  format: string | null
  bytes: number
  /** Characters in Chinese, words in English. */
  length: { count: number; language: Locale } | null
  /** ISO. */
  createdAt: string
  by: string | null
  found: {
    form: 'qa' | 'narrative'
    speakers: number
    exchanges: number
    sections: number
    dates: number
  } | null
  toLookAt: number
  copy: { title: string; percent: number } | null
  refusal: Pick<StoredRefusal, 'code' | 'message'> | null
  /** What an acceptance that broke off has still to write. */
  missing: AcceptStep[] | null
  became: Became | null
  setAside: { by: string | null; reason: string } | null
}

export type Became = {
  as: 'interview' | 'source'
  interview: string
  title: string
  /** Still proposed: they wait for somebody who confirms them. */
  profiles: number
  events: number
}

/** What an entry needs to know of other documents. */
export type InboxFacts = {
  now: Date
  language: Locale
  /** Ids of profiles and events that still wait to be confirmed. */
  waiting: ReadonlySet<string>
  /** By import. */
  missing: ReadonlyMap<string, AcceptStep[]>
}

/** Reading takes seconds; what is not read after this long is not being read. In milliseconds. */
export const longestReading = 120_000

/**
 * @param row with the interview, the possible original and the people as documents
 */
export function inboxEntry(row: Import, facts: InboxFacts): InboxEntry {
  const proposal = storedProposal(row.proposal)
  const edited = proposal && row.edits ? applyEdits(proposal, editsFrom(row.edits)) : null
  const pasted = pastedWords(row.filename)
  const original = typeof row.copyOf === 'object' ? row.copyOf : null
  const isWaiting = row.state === 'review' || row.state === 'copy'
  return {
    id: row.id,
    state: stateOf(row, facts.now),
    title: edited?.metadata.title || row.title || (pasted ?? row.filename),
    filename: pasted === null ? row.filename : null,
    format: proposal?.format ?? null,
    bytes: row.bytes,
    length: proposal && lengthOf(proposal),
    createdAt: row.createdAt,
    by: nameOf(row.receivedBy),
    found: proposal && foundIn(proposal),
    toLookAt: isWaiting && proposal ? unsettled(proposal, edited, facts.language) : 0,
    copy:
      row.state === 'copy' && proposal?.copyOf
        ? {
            title: original?.title || proposal.copyOf.file,
            percent: Math.round(proposal.copyOf.containment * 100),
          }
        : null,
    refusal: row.state === 'refused' ? refusalMessage(row.refusal, facts.language) : null,
    missing: facts.missing.get(row.id) ?? null,
    became: row.state === 'accepted' ? becameOf(row, facts.waiting) : null,
    setAside:
      row.state === 'setAside'
        ? { by: nameOf(row.setAsideBy), reason: row.setAsideReason ?? '' }
        : null,
  }
}

/** How many doubts nobody has looked at or mended yet. */
function unsettled(proposal: ArticleProposal, edited: EditedProposal | null, language: Locale) {
  if (!edited) return proposal.warnings.filter(wantsALook).length
  return reviewWarnings(proposal, edited, language).decide.filter(({ settled }) => !settled).length
}

/** The documents that accepting an import created or changed; `null` before that. */
export function acceptedOf(row: Import): Accepted | null {
  return row.state === 'accepted' ? (storedPlan(row.plan)?.accepted ?? null) : null
}

function stateOf({ state, updatedAt }: Import, now: Date): InboxEntry['state'] {
  const age = now.getTime() - new Date(updatedAt).getTime()
  return state === 'reading' && age > longestReading ? 'brokeOff' : state
}

/** Whose text an interview has is its source; a text that another one has replaced is just a source from then on. */
function becameOf(row: Import, waiting: ReadonlySet<string>): Became | null {
  const interview = typeof row.interview === 'object' ? row.interview : null
  if (!interview) return null
  const isText = idOf(interview.source) === idOf(row.source)
  const { profiles, events } = acceptedOf(row) ?? { profiles: [], events: [] }
  return {
    as: isText ? 'interview' : 'source',
    interview: interview.id,
    title: interview.title ?? '',
    profiles: profiles.filter((id) => waiting.has(id)).length,
    events: events.filter((id) => waiting.has(id)).length,
  }
}

function foundIn({ form, speakers, passages, sections, events }: ArticleProposal) {
  return {
    form,
    speakers: speakers.length,
    exchanges: passages.reduce((most, { exchange }) => Math.max(most, exchange ?? 0), 0),
    sections: sections.length,
    dates: events.length,
  }
}

function lengthOf({ language, passages }: ArticleProposal) {
  const unit = language === 'zh' ? /[\p{L}\p{N}\p{P}]/gu : /[\p{L}\p{N}][^\s]*/gu
  const count = passages.reduce((sum, { text }) => sum + (text.match(unit)?.length ?? 0), 0)
  return { count, language }
}

function nameOf(user: Import['receivedBy']): string | null {
  return typeof user === 'object' ? (user?.name ?? null) : null
}
