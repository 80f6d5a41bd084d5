import { sameWords } from './rowWords'
import type { RowWords } from './translationRow'
import type { LanguageText } from './translationRows'
import { sourcesOf, wordingsIn } from './wordingsIn'

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
