import { isLocale } from '@/locales/locale'

import { whoAsks } from './draftPages'
import { openPayload } from './openPayload'
import { keepTypedWords, type TypedWords } from './typedWords'

/** Of the longest transcripts that we know, rich text is a tenth of this. */
const mostCharacters = 8_000_000

/**
 * Keeps the words in a request's body, `{ interview, locale, title, standfirst, body }`, for whoever sends them. Nothing
 * is stored, and nobody else is shown them.
 *
 * @returns status of the answer: 204, or 401 for visitors, 413, 422 for anything else
 */
export async function keepWhatWasTyped(request: Request, screen: string): Promise<number> {
  const user = await whoAsks(await openPayload(), request.headers)
  if (!user) return 401
  const text = await request.text()
  if (text.length > mostCharacters) return 413
  const words = wordsIn(text)
  if (!words) return 422
  keepTypedWords(user.id, screen, words)
  return 204
}

function wordsIn(text: string): TypedWords | null {
  try {
    const sent: unknown = JSON.parse(text)
    if (typeof sent !== 'object' || sent === null) return null
    const { interview, locale, title, standfirst, body }: Record<string, unknown> = { ...sent }
    if (typeof interview !== 'string' || !isLocale(locale)) return null
    if (typeof title !== 'string' || typeof standfirst !== 'string') return null
    return { interview, locale, title, standfirst, body }
  } catch {
    return null
  }
}
