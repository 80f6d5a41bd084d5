import type { Figure, PassageKind } from '../passage/passage'
import type { SourceChange } from './sourceChanges'

/**
 * How far a row of a translation is. `machine` words are never public; `draft` words are a person's and may be; `stale`
 * ones were made from words that the original no longer has.
 */
export const rowStates = ['missing', 'machine', 'draft', 'done', 'stale'] as const
export type RowState = (typeof rowStates)[number]

/** What a row is about: one passage, or one of the fields above them. */
export type RowPart = 'title' | 'standfirst' | 'credits' | 'passage'

/** The words of one side of a row: markup (see `inlineMarkup`), or of a figure its three texts. */
export type RowWords = string | Pick<Figure, 'alt' | 'caption' | 'credit'>

/** One source wording beside its translation, as a translator works on it. */
export type TranslationRow = {
  /** The id of the passage, or the name of the field. */
  id: string
  part: RowPart
  /** Of a passage; fields above the passages are narration. */
  kind: PassageKind
  level?: 2 | 3
  /** Key of the speaker, and their name in the language of the translation where it is known. */
  speaker: string | null
  name: string | null
  /** The number of the exchange that a passage opens. */
  exchange: number | null
  /** `null` for a passage that only the translation has. */
  source: RowWords | null
  /** The hash of the source's wording; what a translation made from it keeps. */
  hash: string | null
  /** `null` where nothing is translated. */
  words: RowWords | null
  state: RowState
  /** What the source said when it was translated; `null` unless stale and known. */
  was: RowWords | null
  /** When and by whom that was last changed; absent unless stale and known. */
  changed?: SourceChange
}

/**
 * A name or a term of the house as the two languages have it; `source` in all the forms that are known, `avoid` in those
 * that are not to be used.
 */
export type Term = { source: string[]; target: string; avoid: string[] }

export type TranslationRows = {
  interview: string
  /** Of the source and of the translation. */
  from: 'zh' | 'en'
  to: 'zh' | 'en'
  rows: TranslationRow[]
  terms: Term[]
  /** Whether whoever asks may write this language. */
  mayWrite: boolean
  /** Whether a service can be asked for translations. */
  suggests: boolean
}

/**
 * What a translator says of a row. `base` are the words that they began with, `source` what the original said to them:
 * it may have changed while they wrote. `stillRight` keeps the words and takes that wording for theirs.
 */
export type RowChange = { id: string; base: RowWords | null; source?: RowWords | null } & (
  { words: RowWords; progress: 'draft' | 'done' | 'machine' } | { stillRight: true }
)
