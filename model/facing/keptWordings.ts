import { sameWords } from './rowWords'
import type { RowWords } from './translationRow'
import type { LanguageText } from './translationRows'
import { sourcesOf, wordingsIn } from './wordingsIn'

/**
 * What a save takes from the original that has been translated. `rows` are those whose original says something else
 * now. `wordings` are what it said where a row was made from just that, by hash: with these the rows that become stale
 * are compared; whatever else was written in between, nobody asks for again.
 */
export type LostSources = { rows: string[]; wordings: Map<string, RowWords> }

/** Compares the original before and after a save, as far as the translation was made from it. */
export function lostSources(
  before: LanguageText,
  after: LanguageText,
  translation: LanguageText,
): LostSources {
  const [said, says] = [wordingsIn(before), wordingsIn(after)]
  const lost: LostSources = { rows: [], wordings: new Map() }
  for (const [row, source] of sourcesOf(translation)) {
    const old = said.get(row)
    if (sameWords(old?.words ?? null, says.get(row)?.words ?? null)) continue
    lost.rows.push(row)
    if (old?.hash === source) lost.wordings.set(source, old.words)
  }
  return lost
}

/** The hashes of the wordings that a translation was made from and the original no longer has where it had them. */
export function formerWordings(original: LanguageText, translation: LanguageText): string[] {
  const says = wordingsIn(original)
  const former = [...sourcesOf(translation)].filter(([row, hash]) => says.get(row)?.hash !== hash)
  return [...new Set(former.map(([, hash]) => hash))]
}
