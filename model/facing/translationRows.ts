import type { Locale } from '@/locales/locale'
import { creditLines, type Credit } from './creditLines'
import { isProgress, type Passage, type Progress } from '../passage/passage'
import { wordsOfPassage } from './rowWords'
import type { RowPart, RowState, RowWords, TranslationRow } from './translationRow'
import { turnsOf } from '../passage/turns'
import { wordingHash } from './wordingHash'

/** From which wording a translation was made, and how far it is. */
export type Made = { source?: string; progress?: Progress }

/** Of a field, what a machine suggests stands here and not in the field, which visitors read. */
export type MadeField = Made & { words?: string }

export type FieldName = Exclude<RowPart, 'passage'>
export const fieldNames = ['title', 'standfirst', 'credits'] as const satisfies FieldName[]

/** One language of an interview, as far as it is translated. */
export type LanguageText = {
  locale: Locale
  title: string
  standfirst: string
  credits: Credit[]
  passages: Passage[]
  /** Of a translation: how its fields were made. */
  made: Partial<Record<FieldName, MadeField>>
}

/**
 * The rows of a translation: title, standfirst and credits, then the passages in the order of the original. A passage
 * that only the translation has follows the one that it follows there. What has no words in either is no row.
 *
 * @param was what the original said in an earlier wording, by its hash
 */
export function translationRows(
  original: LanguageText,
  translation: LanguageText,
  names: ReadonlyMap<string, string>,
  was: ReadonlyMap<string, RowWords>,
): TranslationRow[] {
  const fields = fieldNames.flatMap((field) => fieldRow(field, original, translation, was))
  const known = new Set(original.passages.map(({ id }) => id))
  const translated = new Map(translation.passages.map((passage) => [passage.id, passage]))
  const additions = additionsOf(translation.passages, known)
  const places = turnsOf(original.passages)
  let exchange = 0
  const passages = original.passages.flatMap((passage, i) => {
    const opened = places[i]?.exchange ?? null
    const opens = opened !== null && opened !== exchange
    if (opened !== null) exchange = opened
    const row = passageRow(passage, translated.get(passage.id), was)
    const { speaker } = passage
    const name = speaker === null ? null : (names.get(speaker) ?? null)
    return [
      ...(row ? [{ ...row, name, exchange: opens ? opened : null }] : []),
      ...(additions.get(passage.id) ?? []).map(additionRow),
    ]
  })
  return [...fields, ...(additions.get('') ?? []).map(additionRow), ...passages]
}

/** The hash of what a field says. */
export function fieldHash(text: string): string {
  return wordingHash({ content: [{ type: 'text', text }] })
}

export function fieldText(field: FieldName, text: LanguageText): string {
  return field === 'credits' ? creditLines(text.credits, text.locale) : text[field]
}

/** The words of a field of a translation, a machine's included; `null` where there are none. */
export function translatedField(field: FieldName, text: LanguageText): string | null {
  const { progress, words } = text.made[field] ?? {}
  const said = progress === 'machine' && words !== undefined ? words : fieldText(field, text)
  return said.trim() || null
}

/** Reads what is stored of fields; what is no such thing says nothing. */
export function madeFrom(stored: unknown): LanguageText['made'] {
  const given: Record<string, unknown> = Object(stored)
  return Object.fromEntries(
    fieldNames.flatMap((field) => {
      const { source, progress, words }: Record<string, unknown> = Object(given[field])
      const made: MadeField = {
        ...(typeof source === 'string' && { source }),
        ...(isProgress(progress) && { progress }),
        ...(typeof words === 'string' && { words }),
      }
      return given[field] === undefined ? [] : [[field, made] as const]
    }),
  )
}

function stateOf(hash: string, words: RowWords | null, made: Made): RowState {
  if (words === null) return 'missing'
  if (made.progress === 'machine') return 'machine'
  if (made.source !== undefined && made.source !== hash) return 'stale'
  return made.progress ?? 'done'
}

function fieldRow(
  field: FieldName,
  original: LanguageText,
  translation: LanguageText,
  was: ReadonlyMap<string, RowWords>,
): TranslationRow[] {
  const source = fieldText(field, original)
  if (source.trim() === '') return []
  const words = translatedField(field, translation)
  const made = translation.made[field] ?? {}
  const hash = fieldHash(source)
  const state = stateOf(hash, words, made)
  const plain = { kind: 'narration' as const, speaker: null, name: null, exchange: null }
  return [
    { id: field, part: field, ...plain, source, hash, words, state, was: before(state, made, was) },
  ]
}

function passageRow(
  original: Passage,
  translation: Passage | undefined,
  was: ReadonlyMap<string, RowWords>,
): Omit<TranslationRow, 'name' | 'exchange'> | null {
  const source = wordsOfPassage(original)
  const words = translation ? wordsOfPassage(translation) : null
  if (source === null && words === null) return null
  const { id, kind, level, speaker } = original
  const hash = wordingHash(original)
  const made = translation ?? {}
  const state = stateOf(hash, words, made)
  const what = { id, part: 'passage' as const, kind, ...(level && { level }), speaker }
  return { ...what, source, hash, words, state, was: before(state, made, was) }
}

function additionRow(passage: Passage): TranslationRow {
  const { id, kind, level, speaker, progress } = passage
  const place = { speaker, name: null, exchange: null, source: null, hash: null, was: null }
  const what = { id, part: 'passage' as const, kind, ...(level && { level }) }
  return { ...what, ...place, words: wordsOfPassage(passage), state: progress ?? 'done' }
}

/** Passages that only the translation has, by the id of the original's that they follow; '' before the first. */
export function additionsOf(
  translation: readonly Passage[],
  known: ReadonlySet<string>,
): Map<string, Passage[]> {
  const additions = new Map<string, Passage[]>()
  let place = ''
  for (const passage of translation) {
    if (known.has(passage.id)) place = passage.id
    else if (wordsOfPassage(passage) !== null)
      additions.set(place, [...(additions.get(place) ?? []), passage])
  }
  return additions
}

function before(state: RowState, { source }: Made, was: ReadonlyMap<string, RowWords>) {
  return state === 'stale' && source !== undefined ? (was.get(source) ?? null) : null
}
