import type { Locale } from '@/locales/locale'
import type { PassageKind } from '@/model/passage/passage'
import type { MarkChanges } from '@/model/facing/markChanges'
import type { RowPart, Term } from '@/model/facing/translationRow'

/** A passage near the one that is asked for, with its translation where there is one. */
export type Neighbour = { speaker: string | null; source: string; words: string | null }

/** Words to translate, with what a translator would look at before they begin. Words are light markup. */
export type SuggestQuestion = {
  from: Locale
  to: Locale
  /** The title of the interview, in the language of the original. */
  title: string
  words: string
  what: PassageKind | Exclude<RowPart, 'passage'> | 'alt' | 'caption' | 'credit'
  speaker: string | null
  before: Neighbour[]
  after: Neighbour[]
  /** Those that the words have. */
  terms: Term[]
  /** What of the marks an earlier answer got wrong. */
  wrong: MarkChanges | null
}

/**
 * Whoever suggests translations: words in, words out.
 *
 * @throws PassingTrouble where asking again may help
 * @throws TranslationError where it will not
 */
export type SuggestProvider = (question: SuggestQuestion, signal?: AbortSignal) => Promise<string>
