import type { Term } from './translationRow'

/** A term of the source: whether its rendering is used, and which forms that the house avoids are. */
export type TermHint = { term: Term; used: boolean; avoided: string[] }

/** What of the glossary concerns a source and its translation. Latin letters count in any case. */
export function termHints(terms: readonly Term[], source: string, words: string): TermHint[] {
  return terms
    .filter((term) => term.source.some((name) => says(source, name)))
    .map((term) => {
      // A good form may hold a bad one.
      const rest = words.toLowerCase().replaceAll(term.target.toLowerCase(), '\n')
      const used = rest !== words.toLowerCase()
      return { term, used, avoided: term.avoid.filter((form) => says(rest, form)) }
    })
}

/** Whether a text has a word; Latin words are found at their beginning, so that endings may follow. */
function says(text: string, word: string): boolean {
  const [wanted, said] = [word.toLowerCase(), text.toLowerCase()]
  if (wanted === '') return false
  const isLatin = /^[\p{Script=Latin}\d]/u.test(wanted)
  for (let at = said.indexOf(wanted); at !== -1; at = said.indexOf(wanted, at + 1)) {
    if (!isLatin || !/[\p{Script=Latin}\d]$/u.test(said.slice(0, at))) return true
  }
  return false
}
