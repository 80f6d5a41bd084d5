import type { Locale } from '@/locales/locale'
import { houseStyle } from '@/model/houseStyle/houseStyle'
import type { KnownName } from '@/model/houseStyle/knownNames'
import type { Suggestion } from '@/model/houseStyle/suggestion'
import type { Found } from '../find/findWords'
import type { StyleText, StyleUnit } from './styleText'

/** A suggestion at its place in the editor's text. */
export type Offer = Suggestion & {
  /** The same as long as nothing before it in its paragraph changes. */
  id: string
  passage: string
  found: Found
  /** Some words on either side. */
  around: [before: string, after: string]
}

/** What is known of names, and what was found for paragraphs that have not changed since. */
export type StyleRules = {
  locale: Locale
  names: readonly KnownName[]
  remembered: Map<string, Suggestion[]>
}

/** Characters of context on either side. */
const context = 14

/** The suggestions for one paragraph; quick where it was looked at before. */
export function suggestionsFor({ text, kept }: StyleUnit, rules: StyleRules): Suggestion[] {
  const key = kept.length === 0 ? text : `${JSON.stringify(kept)}${text}`
  const known = rules.remembered.get(key)
  if (known) return known
  const found = houseStyle(text, rules.locale, rules.names, kept)
  rules.remembered.set(key, found)
  return found
}

/** All suggestions, in the order of the text. One that reaches over the edge of a link or a note is none. */
export function offersIn(text: StyleText, rules: StyleRules): Offer[] {
  return text.units.flatMap((unit) =>
    suggestionsFor(unit, rules).flatMap((suggestion) => {
      const found = placeIn(unit, text, suggestion)
      if (!found) return []
      const { start, end, before, instead } = suggestion
      return {
        ...suggestion,
        id: `${unit.passage} ${unit.item} ${start} ${before}>${instead}`,
        passage: unit.passage,
        found,
        around: [
          unit.text.slice(Math.max(0, start - context), start),
          unit.text.slice(end, end + context),
        ] satisfies Offer['around'],
      }
    }),
  )
}

function placeIn(unit: StyleUnit, { runs }: StyleText, suggestion: Suggestion): Found | null {
  const last = unit.runs.findLast(({ start }) => start <= suggestion.start)
  if (!last) return null
  const [start, end] = [suggestion.start - last.start, suggestion.end - last.start]
  const size = runs[last.run]?.text.length ?? 0
  return end <= size ? { run: last.run, start, end, instead: suggestion.instead } : null
}
