import type { Term } from './translationRow'

/** The terms that the source has, and whether the translation uses their known rendering. Latin letters in any case. */
export function termHints(
  terms: readonly Term[],
  source: string,
  words: string,
): { term: Term; used: boolean }[] {
  const said = source.toLowerCase()
  const written = words.toLowerCase()
  return terms
    .filter((term) => term.source.some((name) => name !== '' && said.includes(name.toLowerCase())))
    .map((term) => ({ term, used: written.includes(term.target.toLowerCase()) }))
}
