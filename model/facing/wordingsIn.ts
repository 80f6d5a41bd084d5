import { wordsOfPassage } from './rowWords'
import type { RowWords } from './translationRow'
import { fieldHash, fieldNames, fieldText, type LanguageText } from './translationRows'
import { wordingHash } from './wordingHash'

type Wording = { words: RowWords; hash: string }

/** What each row of the original says, by the id of the row. */
export function wordingsIn(text: LanguageText): Map<string, Wording> {
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
export function sourcesOf({ made, passages }: LanguageText): Map<string, string> {
  const fields = fieldNames.map((field) => [field, made[field]?.source] as const)
  const rows = [...fields, ...passages.map(({ id, source }) => [id, source] as const)]
  return new Map(rows.flatMap(([id, source]) => (source === undefined ? [] : [[id, source]])))
}
