import type { PayloadRequest } from 'payload'

import { encodings } from '@/importer/encodings'
import { largestFile } from '@/model/largestFile'

import type { Hints, Material } from './propose'
import { DeskError } from '../deskError'
import { pastedName } from './pastedName'

/** What a form adds around the file, and JSON around a text. */
const wrapping = 1024 * 1024

/**
 * The JSON of a request; `{}` without a body.
 * @throws DeskError `bad-request`, `too-large`
 */
export async function jsonOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const body = new TextDecoder().decode(await bytesOf(req))
  if (body.trim() === '') return {}
  const value = parsed(body)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DeskError('bad-request')
  }
  return { ...value }
}

/**
 * The raw material of a request: the field `file` of a form, or `text` (with `filename`) as JSON, with hints for the
 * reading. Material that is too large is refused before it has been read.
 *
 * @throws DeskError `too-large`, `not-a-form`, `no-material`, `bad-request`
 */
export async function materialOf(req: PayloadRequest): Promise<Material> {
  const type = req.headers.get('content-type') ?? ''
  if (/^application\/json\b/i.test(type)) {
    const { text, filename, ...hints } = await jsonOf(req)
    if (typeof text !== 'string' || text.trim() === '') throw new DeskError('no-material')
    const bytes = new TextEncoder().encode(text)
    const name = typeof filename === 'string' && filename !== '' ? filename : pastedName(text)
    return { bytes, filename: name, ...hintsOf(hints) }
  }
  if (!/^multipart\/form-data\b/i.test(type)) throw new DeskError('not-a-form')
  const form = await formOf(await bytesOf(req), type)
  const file = form.get('file')
  if (!(file instanceof File)) throw new DeskError('no-material')
  if (file.size > largestFile) throw new DeskError('too-large')
  return {
    bytes: new Uint8Array(await file.arrayBuffer()),
    filename: file.name,
    ...hintsOf(Object.fromEntries(form)),
  }
}

/** @throws DeskError `bad-request` for hints that there are not */
export function hintsOf({ form, language, encoding }: Record<string, unknown>): Hints {
  const forms = ['auto', 'qa', 'narrative'] as const
  const languages = ['auto', 'zh', 'en'] as const
  const chosen = choice(['auto', ...encodings], encoding ?? 'auto')
  return {
    form: choice(forms, form ?? 'auto'),
    language: choice(languages, language ?? 'auto'),
    ...(chosen !== 'auto' && { encoding: chosen }),
  }
}

function choice<T extends string>(known: readonly T[], value: unknown): T {
  const found = known.find((one) => one === value)
  if (found === undefined) throw new DeskError('bad-request')
  return found
}

async function bytesOf(req: PayloadRequest): Promise<Uint8Array<ArrayBuffer>> {
  const limit = largestFile + wrapping
  if (Number(req.headers.get('content-length') ?? 0) > limit) throw new DeskError('too-large')
  const parts: Uint8Array[] = []
  let length = 0
  const reader = req.body?.getReader()
  for (;;) {
    const part = await reader?.read()
    if (!part?.value) break
    length += part.value.length
    if (length > limit) {
      await reader?.cancel()
      throw new DeskError('too-large')
    }
    parts.push(part.value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

async function formOf(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData()
  } catch {
    throw new DeskError('bad-request')
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new DeskError('bad-request')
  }
}
