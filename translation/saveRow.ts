import type { Payload, TypedUser } from 'payload'

import { facingLocale, type Locale } from '@/locales/locale'
import { creditsFrom } from '@/model/creditLines'
import type { Passage } from '@/model/passage'
import { isWordless, sameWords, translatedPassage, wordsOfPassage } from '@/model/rowWords'
import type { RowChange, RowWords, TranslationRow } from '@/model/translationRow'
import {
  fieldHash,
  fieldNames,
  fieldText,
  translatedField,
  translationRows,
  type FieldName,
  type Made,
} from '@/model/translationRows'
import { wordingHash } from '@/model/wordingHash'

import { oneAtATime } from './oneAtATime'
import { readBoth, wordingsOf } from './readTranslation'
import type { StoredLanguage } from './readLanguage'
import { readTerms } from './readTerms'
import { translatedBody } from './translatedBody'
import { TranslationError } from './translationError'
import { keepWording, readWordings } from './wordings'

/** What of a language is written: the field or the text, and how it was made. */
type Write = Record<string, unknown>

/**
 * Saves one row of a translation as a draft; the original and every other row stay as they are. Words that are no
 * longer the ones that the translator began with are not overwritten.
 *
 * @throws TranslationError `changed-meanwhile` with what stands there, `no-such-row`, `no-such-interview`,
 *   `not-a-translation`; what the collection refuses, such as a language that somebody may not write in
 */
export function saveRow(
  payload: Payload,
  user: TypedUser,
  interview: string,
  to: Locale,
  change: RowChange,
): Promise<TranslationRow> {
  return oneAtATime(interview, async () => {
    const { original, translation } = await readBoth(payload, user, interview, to)
    const write = plannedWrite(original, translation, change)
    await keepWording(payload, interview, write.hash, write.source)
    await payload.update({
      collection: 'interviews',
      id: interview,
      data: write.data,
      draft: true,
      autosave: true,
      locale: to,
      depth: 0,
      overrideAccess: false,
      user,
      select: {},
    })
    return rowAfter(payload, user, interview, to, change.id)
  })
}

type Planned = { data: Write; hash: string; source: RowWords }

/**
 * What is to be written for a change, and the wording that it was made from.
 *
 * @throws TranslationError `changed-meanwhile` with what stands there, `no-such-row`
 */
export function plannedWrite(
  original: StoredLanguage,
  translation: StoredLanguage,
  change: RowChange,
): Planned {
  const field = fieldNames.find((name) => name === change.id)
  return field
    ? fieldChange(field, original, translation, change)
    : passageChange(original, translation, change)
}

function fieldChange(
  field: FieldName,
  original: StoredLanguage,
  translation: StoredLanguage,
  change: RowChange,
): Planned {
  const source = fieldText(field, original)
  const stands = translatedField(field, translation)
  refuseIfOther(change, stands, translation.made[field])
  const seen = typeof change.source === 'string' ? change.source : source
  const hash = fieldHash(seen)
  const words = 'words' in change ? String(change.words).trim() : (stands ?? '')
  const made = { ...translation.made }
  const now = madeBy(change, hash, translation.made[field])
  const isMachine = now.progress === 'machine'
  if (words === '') delete made[field]
  else made[field] = isMachine ? { ...now, words } : now
  const value = field === 'credits' ? creditsFrom(words) : words
  // What a person wrote before is the field's until somebody calls the machine's words done.
  return { data: { ...(!isMachine && { [field]: value }), translated: made }, hash, source: seen }
}

function passageChange(
  original: StoredLanguage,
  translation: StoredLanguage,
  change: RowChange,
): Planned {
  const from = original.passages.find(({ id }) => id === change.id)
  const stored = translation.passages.find(({ id }) => id === change.id)
  const source = from && wordsOfPassage(from)
  if (!from || source === null || source === undefined) throw new TranslationError('no-such-row')
  const stands = stored ? wordsOfPassage(stored) : null
  refuseIfOther(change, stands, stored)
  const seen = change.source ?? source
  const hash = wordingHash(translatedPassage(from, seen))
  const words = 'words' in change ? change.words : stands
  const made = madeBy(change, hash, stored)
  const passage: Passage | null =
    words === null || isWordless(words) ? null : { ...translatedPassage(from, words), ...made }
  return {
    data: { body: translatedBody(original.passages, translation.body, from.id, passage) },
    hash,
    source: seen,
  }
}

/**
 * A translation is made from what the translator had before them. A draft of words that are stale is still one: only
 * somebody who calls it done has looked at what has changed.
 */
function madeBy(change: RowChange, hash: string, before: Made | undefined): Made {
  const progress = 'stillRight' in change ? before?.progress : change.progress
  const source = progress === 'draft' && 'words' in change ? (before?.source ?? hash) : hash
  return { source, ...(progress && progress !== 'done' && { progress }) }
}

/** A machine's words take the place of nothing but a machine's, not even of the same ones that a person has taken. */
function refuseIfOther(change: RowChange, stands: RowWords | null, made: Made | undefined): void {
  const isMachine = 'words' in change && change.progress === 'machine'
  const isPersons = isMachine && stands !== null && made?.progress !== 'machine'
  if (isPersons || !sameWords(change.base, stands))
    throw new TranslationError('changed-meanwhile', { id: change.id, words: stands })
}

/** The row as it stands now. */
export async function rowAfter(
  payload: Payload,
  user: TypedUser,
  interview: string,
  to: Locale,
  id: string,
): Promise<TranslationRow> {
  const { original, translation } = await readBoth(payload, user, interview, to)
  const { names } = await readTerms({ payload, user }, original.shared, facingLocale(to), to)
  const was = await readWordings(payload, interview, wordingsOf(translation))
  const row = translationRows(original, translation, names, was).find((one) => one.id === id)
  if (!row) throw new TranslationError('no-such-row')
  return row
}
