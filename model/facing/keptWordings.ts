import { sameWords, wordsOfPassage } from './rowWords'
import type { RowWords } from './translationRow'
import { fieldHash, fieldNames, fieldText, type LanguageText } from './translationRows'
import { wordingHash } from './wordingHash'

type Wording = { words: RowWords; hash: string }

/**
 * What the original no longer says after a save, and a translation was made from: by its hash. These are what the rows
 * that become stale are compared with; whatever else was written in between, nobody asks for again.
 */
export function lostWordings(
  before: LanguageText,
  after: LanguageText,
  translation: LanguageText,
): Map<string, RowWords> {
  const [said, says] = [wordingsIn(before), wordingsIn(after)]
  const lost = new Map<string, RowWords>()
  for (const [row, source] of sourcesOf(translation)) {
    const old = said.get(row)
    if (old?.hash === source && !sameWords(old.words, says.get(row)?.words ?? null))
      lost.set(source, old.words)
  }
  return lost
}

/** The hashes of the wordings that a translation was made from and the original no longer has where it had them. */
export function formerWordings(original: LanguageText, translation: LanguageText): string[] {
  const says = wordingsIn(original)
  const former = [...sourcesOf(translation)].filter(([row, hash]) => says.get(row)?.hash !== hash)
  return [...new Set(former.map(([, hash]) => hash))]
}

/** What each row of the original says, by the id of the row. */
function wordingsIn(text: LanguageText): Map<string, Wording> {
  const fields = fieldNames.map((field): [string, Wording] => {
    const words = fieldText(field, text)
    return [field, { words, hash: fieldHash(words) }]
  })
  const passages = text.passages.flatMap((passage): [string, Wording][] => {
    const words = wordsOfPassage(passage)
    return words === null ? [] : [[passage.id, { words, hash: wordingHash(passage) }]]
  })
  return new Map([...fields, ...passages])
}

/** The hash of the wording from which each row of a translation was made. */
function sourcesOf({ made, passages }: LanguageText): Map<string, string> {
  const fields = fieldNames.map((field) => [field, made[field]?.source] as const)
  const rows = [...fields, ...passages.map(({ id, source }) => [id, source] as const)]
  return new Map(rows.flatMap(([id, source]) => (source === undefined ? [] : [[id, source]])))
}
