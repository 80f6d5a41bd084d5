import type { PayloadRequest } from 'payload'

import { isLocale } from '@/locales/locale'
import type { KnownSpeaker } from '@/model/passage/pastedText'
import type { SpeakerRole } from '@/model/passage/passage'

import type { Pasted } from './cleanPaste'
import { DeskError } from '../deskError'
import { jsonOf } from './readBody'

/**
 * What was pasted, out of the JSON of a request: `html` or `text`, the `language` of the transcript, and its
 * `speakers` (`key`, `label`, `role`).
 *
 * @throws DeskError `bad-request`, `no-material`, `too-large`
 */
export async function pastedIn(req: PayloadRequest): Promise<Pasted> {
  const { html, text, language, speakers } = await jsonOf(req)
  if (typeof language !== 'string' || !isLocale(language)) throw new DeskError('bad-request')
  const known = speakers === undefined ? [] : speakersOf(speakers)
  if (isWritten(html)) return { source: { html }, language, speakers: known }
  if (isWritten(text)) return { source: { text }, language, speakers: known }
  throw new DeskError('no-material')
}

function speakersOf(value: unknown): KnownSpeaker[] {
  if (!Array.isArray(value) || value.length > 200) throw new DeskError('bad-request')
  return value.map((one: unknown): KnownSpeaker => {
    const { key, label, role } = { key: null, label: null, role: null, ...Object(one) }
    const known = roles.find((name) => name === role)
    if (typeof key !== 'string' || typeof label !== 'string' || !known) {
      throw new DeskError('bad-request')
    }
    return { key, label: label.slice(0, 200), role: known }
  })
}

const roles: readonly SpeakerRole[] = ['interviewer', 'interviewee', 'unknown']

function isWritten(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}
