import type { Locale } from '@/locales/locale'
import { deskErrors } from '@/locales/messagesDeskErrors'
import { ImportRefused, type RefusalCode } from '@/importer/refusal'

const codes: readonly RefusalCode[] = [
  'too-large',
  'not-text',
  'unknown-encoding',
  'unsupported-format',
  'empty',
  'too-slow',
  'too-nested',
]

export type StoredRefusal = {
  code: RefusalCode | 'unexpected'
  message: string
  /** The HTTP status that says so over REST. */
  status: 413 | 415 | 422
}

/** Why an import was not read, out of what was stored with it, in the language of whoever asks. */
export function refusalMessage(refusal: unknown, language: Locale): StoredRefusal {
  const { code: stored, values } = { code: null, values: {}, ...Object(refusal) }
  const code = codes.find((one) => one === stored)
  if (!code) {
    return { code: 'unexpected', message: deskErrors.unexpected[language], status: 422 }
  }
  const status = code === 'too-large' ? 413 : code === 'unsupported-format' ? 415 : 422
  return { code, message: new ImportRefused(code, values).messageIn(language), status }
}
