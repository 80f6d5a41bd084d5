import type { CreditRole, Metadata } from '@/importer/proposal'
import { isEdtf } from '@/model/dates/edtf'
import { passageKinds } from '@/model/passage/passage'
import { isWebAddress } from '@/model/address/webAddress'

import { acceptances } from '../accept/acceptance'
import { DeskError } from '../deskError'
import { noEdits, type Change, type Edits } from './edits'

/** More than anybody does to one article. */
const mostChanges = 20_000

/**
 * Edits as they came over the wire or out of the database: `{changes, taken?}`; without `taken` all of them hold.
 * @throws DeskError `bad-edits` when anything in them is not what it should be
 */
export function editsFrom(value: unknown): Edits {
  if (value === undefined || value === null) return noEdits
  const { changes: listed, taken: held } = recordFrom(value)
  const changes = listFrom(listed, mostChanges).map(changeFrom)
  const taken = held === undefined ? changes.length : numberFrom(held)
  if (taken > changes.length) throw new DeskError('bad-edits')
  return { changes, taken }
}

const roles = ['interviewer', 'interviewee', 'unknown'] as const
const creditRoles = [
  ...(['interview', 'text', 'author', 'editor'] as const),
  ...(['translation', 'photography', 'proofreading', 'production'] as const),
] satisfies CreditRole[]

function changeFrom(value: unknown): Change {
  const change = recordFrom(value)
  const passage = () => textFrom(change['passage'], 20)
  const key = () => textFrom(change['key'], 20)
  switch (change['do']) {
    case 'metadata':
      return { do: 'metadata', metadata: metadataFrom(recordFrom(change['metadata'])) }
    case 'speaker':
      return {
        do: 'speaker',
        key: key(),
        ...(has(change, 'label') && { label: textFrom(change['label'], 100) }),
        ...(has(change, 'role') && { role: oneOf(roles, change['role']) }),
        ...(has(change, 'profile') && {
          profile: change['profile'] === null ? null : textFrom(change['profile'], 40),
        }),
      }
    case 'addSpeaker':
      return {
        do: 'addSpeaker',
        key: key(),
        label: textFrom(change['label'], 100),
        role: oneOf(roles, change['role']),
        passages: listFrom(change['passages'], mostChanges).map((one) => textFrom(one, 20)),
      }
    case 'mergeSpeaker':
      return { do: 'mergeSpeaker', key: key(), into: textFrom(change['into'], 20) }
    case 'passage':
      return {
        do: 'passage',
        passage: passage(),
        ...(has(change, 'speaker') && {
          speaker: change['speaker'] === null ? null : textFrom(change['speaker'], 20),
        }),
        ...(has(change, 'kind') && { kind: oneOf(passageKinds, change['kind']) }),
        ...(has(change, 'text') && { text: textFrom(change['text'], 2_000_000) }),
      }
    case 'split':
      return { do: 'split', passage: passage(), at: numberFrom(change['at']), key: key() }
    case 'confirm':
      return { do: 'confirm', passage: passage() }
    case 'join':
      return { do: 'join', passage: passage() }
    case 'drop':
      return { do: 'drop', passage: passage() }
    case 'takeBack':
      return { do: 'takeBack', passage: passage() }
    case 'restore':
      return { do: 'restore', removal: numberFrom(change['removal']), key: key() }
    case 'seen':
      return { do: 'seen', warnings: listFrom(change['warnings'], mostChanges).map(numberFrom) }
    case 'answer':
      return { do: 'answer', answer: oneOf(acceptances, change['answer']) }
    default:
      throw new DeskError('bad-edits')
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
    ...(has(value, 'credits') && { credits: listFrom(value['credits'], 200).map(creditFrom) }),
  }
}

function creditFrom(value: unknown): Metadata['credits'][number] {
  const { label, role, names } = recordFrom(value)
  return {
    label: textFrom(label, 60),
    role: creditRoles.find((one) => one === role) ?? 'text',
    names: listFrom(names, 200).map((name) => textFrom(name, 100)),
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

function listFrom(value: unknown, most: number): unknown[] {
  if (!Array.isArray(value) || value.length > most) throw new DeskError('bad-edits')
  return value
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T {
  const found = known.find((one) => one === value)
  if (found === undefined) throw new DeskError('bad-edits')
  return found
}

function numberFrom(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw new DeskError('bad-edits')
  }
  return value
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
