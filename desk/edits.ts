import type { Metadata } from '@/importer/proposal'
import { isEdtf } from '@/model/edtf'
import { passageKinds, type PassageKind, type SpeakerRole } from '@/model/passage'
import { isWebAddress } from '@/model/webAddress'

import { DeskError } from './deskError'

/** What an editor changed of one speaker. `profile`: an id, `new` to propose one, `null` for the plain name only. */
export type SpeakerEdit = {
  key: string
  label?: string
  role?: SpeakerRole
  profile?: string | null
}

export type PassageEdit = {
  n: number
  speaker?: string | null
  kind?: PassageKind
  text?: string
  /** Left out of the interview. */
  dropped?: boolean
}

/** What an editor changed of a proposal. What is not named stays as it was read. */
export type Edits = {
  metadata?: Partial<Metadata>
  speakers?: SpeakerEdit[]
  passages?: PassageEdit[]
}

/**
 * Edits as they came over the wire.
 * @throws DeskError `bad-edits` when anything in them is not what it should be
 */
export function editsFrom(value: unknown): Edits {
  if (value === undefined || value === null) return {}
  const edits = recordFrom(value)
  return {
    ...(has(edits, 'metadata') && { metadata: metadataFrom(recordFrom(edits['metadata'])) }),
    ...(has(edits, 'speakers') && { speakers: listFrom(edits['speakers']).map(speakerFrom) }),
    ...(has(edits, 'passages') && { passages: listFrom(edits['passages']).map(passageFrom) }),
  }
}

function metadataFrom(value: Record<string, unknown>): Partial<Metadata> {
  return {
    ...(has(value, 'title') && { title: wordsFrom(value['title']) }),
    ...(has(value, 'standfirst') && { standfirst: wordsFrom(value['standfirst']) }),
    ...(has(value, 'outlet') && { outlet: wordsFrom(value['outlet']) }),
    ...(has(value, 'date') && { date: dateFrom(value['date']) }),
    ...(has(value, 'interviewDate') && { interviewDate: dateFrom(value['interviewDate']) }),
    ...(has(value, 'canonicalUrl') && { canonicalUrl: addressFrom(value['canonicalUrl']) }),
    ...(has(value, 'credits') && { credits: listFrom(value['credits']).map(creditFrom) }),
  }
}

function creditFrom(value: unknown): Metadata['credits'][number] {
  const { label, role, names } = recordFrom(value)
  const roles = [
    ...(['interview', 'text', 'author', 'editor'] as const),
    ...(['translation', 'photography', 'proofreading', 'production'] as const),
  ]
  return {
    label: textFrom(label, 60),
    role: roles.find((one) => one === role) ?? 'text',
    names: listFrom(names).map((name) => textFrom(name, 100)),
  }
}

function speakerFrom(value: unknown): SpeakerEdit {
  const speaker = recordFrom(value)
  const { role, profile } = speaker
  return {
    key: textFrom(speaker['key'], 20),
    ...(has(speaker, 'label') && { label: textFrom(speaker['label'], 100) }),
    ...(has(speaker, 'role') && {
      role: oneOf(['interviewer', 'interviewee', 'unknown'] as const, role),
    }),
    ...(has(speaker, 'profile') && { profile: profile === null ? null : textFrom(profile, 40) }),
  }
}

function passageFrom(value: unknown): PassageEdit {
  const passage = recordFrom(value)
  const { n, speaker, kind, text, dropped } = passage
  if (typeof n !== 'number' || !Number.isInteger(n)) throw new DeskError('bad-edits')
  return {
    n,
    ...(has(passage, 'speaker') && { speaker: speaker === null ? null : textFrom(speaker, 20) }),
    ...(has(passage, 'kind') && { kind: oneOf(passageKinds, kind) }),
    ...(has(passage, 'text') && { text: textFrom(text, 200_000) }),
    ...(dropped === true && { dropped }),
  }
}

function has(value: Record<string, unknown>, key: string): boolean {
  return value[key] !== undefined
}

function recordFrom(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DeskError('bad-edits')
  }
  return { ...value }
}

function listFrom(value: unknown): unknown[] {
  if (!Array.isArray(value) || value.length > 10_000) throw new DeskError('bad-edits')
  return value
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T {
  const found = known.find((one) => one === value)
  if (found === undefined) throw new DeskError('bad-edits')
  return found
}

function textFrom(value: unknown, longest: number): string {
  if (typeof value !== 'string') throw new DeskError('bad-edits')
  const text = value.trim()
  if (text === '' || text.length > longest) throw new DeskError('bad-edits')
  return text
}

/** An emptied field means that the fact is not known. */
function wordsFrom(value: unknown): string | null {
  return value === null || value === '' ? null : textFrom(value, 2000)
}

function dateFrom(value: unknown): string | null {
  const date = wordsFrom(value)
  if (date !== null && !isEdtf(date)) throw new DeskError('bad-edits')
  return date
}

function addressFrom(value: unknown): string | null {
  const address = wordsFrom(value)
  if (address !== null && !isWebAddress(address)) throw new DeskError('bad-edits')
  return address
}
