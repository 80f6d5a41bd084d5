import type { Locale } from '@/locales/locale'
import type { RowWords, TranslationRow } from '@/model/facing/translationRow'

/**
 * What became of asking a machine: stored in the row, or shown because a person's words stand there. `refused` with
 * `passage` is about these words alone; without a `message` the server did not answer.
 */
export type Suggestion =
  | { is: 'stored'; row: TranslationRow }
  | { is: 'offered'; words: RowWords }
  | { is: 'refused'; passage: boolean; message: string | null }

const aboutPassage = ['suggest-declined', 'suggest-cut', 'suggest-empty', 'no-such-row']

/** Asks for one row. @throws whatever `signal` is aborted with */
export async function askSuggestion(
  interview: string,
  to: Locale,
  id: string,
  signal: AbortSignal,
): Promise<Suggestion> {
  try {
    const response = await fetch(
      `/api/interviews/${encodeURIComponent(interview)}/suggestions?to=${to}`,
      {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id }),
        signal,
      },
    )
    const answer: Answer = await response.json()
    if (response.ok && answer.row) {
      const { row, suggestion } = answer
      return suggestion ? { is: 'offered', words: suggestion } : { is: 'stored', row }
    }
    const [error] = answer.errors ?? []
    const message = error?.message ?? response.statusText
    return { is: 'refused', passage: aboutPassage.includes(error?.code ?? ''), message }
  } catch (error) {
    if (signal.aborted) throw error
    return { is: 'refused', passage: false, message: null }
  }
}

type Answer = {
  row?: TranslationRow
  suggestion?: RowWords | null
  errors?: { code: string; message: string }[]
}
