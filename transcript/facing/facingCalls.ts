import { isLocale, type Locale } from '@/locales/locale'
import type { Passage } from '@/model/passage/passage'
import { rowWordsFrom, sameWords, wordsOfPassage } from '@/model/facing/rowWords'
import type { RowChange } from '@/model/facing/translationRow'
import type { Found } from '../find/findWords'
import { isRecord } from '../convert/serialized'
import { passagesFromBody } from '../convert/toPassages'
import { replacedPassage } from './passageRuns'

/** The draft of the other language. Only a translation is written to from here: its original has an editor of its own. */
export type FacingText = { passages: Passage[]; isTranslation: boolean }

/** `changed`: somebody else wrote there since. `own`: only the translation has this passage. `unreachable`: no answer. */
export type Replaced =
  { is: 'replaced' | 'changed' | 'own' | 'unreachable' } | { is: 'refused'; message: string }

/** Where an interview is read and written; `api` is the address of the REST API. */
export type FacingPlace = { api: string; interview: string; locale: Locale }

/** @throws Error where the server does not answer with the text */
export async function readFacing(place: FacingPlace, signal: AbortSignal): Promise<FacingText> {
  const query = new URLSearchParams({
    locale: place.locale,
    draft: 'true',
    depth: '0',
    'fallback-locale': 'null',
    'select[body]': 'true',
    'select[originalLanguage]': 'true',
  })
  const { body, originalLanguage } = await asked(
    `${place.api}/interviews/${encodeURIComponent(place.interview)}?${query}`,
    { signal },
  )
  const isTranslation = isLocale(originalLanguage) && originalLanguage !== place.locale
  return { passages: passagesFromBody(body), isTranslation }
}

/**
 * Replaces words in one passage of a translation, through the server, which refuses to write over words that others
 * wrote meanwhile. How far the translation is stays as it is; one that its original has left behind becomes a draft.
 *
 * @param passage as it was shown: nothing is replaced in any other
 */
export async function replaceInTranslation(
  place: FacingPlace,
  passage: Passage,
  found: readonly Found[],
): Promise<Replaced> {
  const address = `${place.api}/interviews/${encodeURIComponent(place.interview)}/translation?to=${place.locale}`
  try {
    const { rows } = await asked(address)
    const row = (Array.isArray(rows) ? rows.filter(isRecord) : []).find(
      ({ id }) => id === passage.id,
    )
    const stands = rowWordsFrom(row?.words)
    if (!row || !sameWords(stands, wordsOfPassage(passage))) return { is: 'changed' }
    const source = rowWordsFrom(row.source)
    if (source === null) return { is: 'own' }
    const change: RowChange = {
      id: passage.id,
      base: stands,
      source,
      words: wordsOfPassage(replacedPassage(passage, found)) ?? '',
      progress: progressAfter(row.state),
    }
    await asked(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(change),
    })
    return { is: 'replaced' }
  } catch (error) {
    if (!(error instanceof Refused)) return { is: 'unreachable' }
    return error.status === 409 ? { is: 'changed' } : { is: 'refused', message: error.message }
  }
}

function progressAfter(state: unknown): 'done' | 'draft' | 'machine' {
  return state === 'done' || state === 'machine' ? state : 'draft'
}

class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

/** @throws Refused with what the server says; another error where it says nothing */
async function asked(address: string, init: RequestInit = {}): Promise<Record<string, unknown>> {
  const response = await fetch(address, { credentials: 'same-origin', ...init })
  const answer: unknown = await response.json()
  const record = isRecord(answer) ? answer : {}
  if (response.ok) return record
  const [first]: unknown[] = Array.isArray(record.errors) ? record.errors : []
  const message = isRecord(first) && typeof first.message === 'string' ? first.message : ''
  throw new Refused(response.status, message || response.statusText)
}
