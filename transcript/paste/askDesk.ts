import type { Locale } from '@/locales/locale'
import type { CleanedPaste, KnownSpeaker } from '@/model/passage/pastedText'

export type Question = ({ html: string } | { text: string }) & {
  language: Locale
  speakers: KnownSpeaker[]
}

/** Milliseconds after which the words go in as they are. */
const patience = 20_000

/** Has the desk read what was pasted. `problem` is what it said in words, `null` where it did not answer. */
export async function askDesk(
  question: Question,
  api: string,
  signal: AbortSignal,
): Promise<{ paste: CleanedPaste } | { problem: string | null }> {
  try {
    const response = await fetch(`${api}/imports/clean`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question),
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    })
    if (response.ok) return { paste: await response.json() }
    const { errors }: { errors?: { message?: string }[] } = Object(await response.json())
    return { problem: errors?.[0]?.message ?? null }
  } catch {
    return { problem: null }
  }
}
