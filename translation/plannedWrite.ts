import { creditsFrom, type Credit } from '@/model/facing/creditLines'
import type { Passage } from '@/model/passage/passage'
import { isWordless, sameWords, translatedPassage, wordsOfPassage } from '@/model/facing/rowWords'
import type { RowChange, RowWords } from '@/model/facing/translationRow'
import {
  fieldHash,
  fieldNames,
  fieldText,
  translatedField,
  type FieldName,
  type Made,
} from '@/model/facing/translationRows'
import { wordingHash } from '@/model/facing/wordingHash'

import type { StoredLanguage } from './readLanguage'
import { translatedBody } from './translatedBody'
import { TranslationError } from './translationError'

/** What of a language is written: the text, or a field with how it was made. */
export type Write = {
  body?: ReturnType<typeof translatedBody>
  title?: string
  standfirst?: string
  credits?: Credit[]
  translated?: StoredLanguage['made']
}

type Planned = {
  data: Write
  /** The translation with it. */
  translation: StoredLanguage
  /** The wording that it was made from, by its hash, where the original says something else by now. */
  former: ReadonlyMap<string, RowWords>
}

/**
 * What is to be written for a change.
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
  const value = field === 'credits' ? { credits: creditsFrom(words) } : { [field]: words }
  // What a person wrote before is the field's until somebody calls the machine's words done.
  const written = isMachine ? {} : value
  return {
    data: { ...written, translated: made },
    translation: { ...translation, ...written, made },
    former: new Map(hash === fieldHash(source) ? [] : [[hash, seen]]),
  }
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
  const body = translatedBody(original.passages, translation.body, from.id, passage)
  const others = translation.passages.filter(({ id }) => id !== from.id)
  return {
    data: { body },
    translation: { ...translation, body, passages: passage ? [...others, passage] : others },
    former: new Map(hash === wordingHash(from) ? [] : [[hash, seen]]),
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
