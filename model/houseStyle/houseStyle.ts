import type { Locale } from '@/locales/locale'
import { chineseBrackets } from './chineseBrackets'
import { chineseDashes } from './chineseDashes'
import { chineseQuotes } from './chineseQuotes'
import { doubledMarks } from './doubledMarks'
import { englishDashes } from './englishDashes'
import { englishMarks } from './englishMarks'
import { englishQuotes } from './englishQuotes'
import { englishSpaces } from './englishSpaces'
import { fullWidthMarks } from './fullWidthMarks'
import { hanSpaces } from './hanSpaces'
import { addressesIn, type Place } from './keptPlaces'
import { knownNames, type KnownName } from './knownNames'
import { narrowLetters } from './narrowLetters'
import { hasHan } from './scripts'
import { styleKinds, type StyleKind, type StyleRule, type Suggestion } from './suggestion'

const rules: Record<Locale, Partial<Record<StyleKind, StyleRule[]>>> = {
  zh: {
    width: [narrowLetters],
    dashes: [chineseDashes],
    quotes: [chineseQuotes],
    punctuation: [fullWidthMarks, chineseBrackets, doubledMarks],
    spaces: [hanSpaces],
  },
  en: {
    width: [narrowLetters],
    dashes: [englishDashes],
    quotes: [englishQuotes],
    punctuation: [englishMarks],
    spaces: [englishSpaces],
  },
}

/**
 * What the house would write otherwise in one paragraph or item of a list. The suggestions don't overlap, and none
 * touches an address or what is `kept`. Taking one may make room for another at the same place.
 *
 * @param locale the language of the text; English in Chinese text, which is a paragraph without a Chinese character,
 *   goes by the rules of English
 * @param kept places that stay letter by letter, such as code
 * @returns in the order of the text
 */
export function houseStyle(
  text: string,
  locale: Locale,
  names: readonly KnownName[] = [],
  kept: readonly Place[] = [],
): Suggestion[] {
  const untouched = [...kept, ...addressesIn(text)]
  const taken: Suggestion[] = []
  const own = rules[hasHan(text) ? locale : 'en']
  for (const kind of styleKinds) {
    const found =
      kind === 'names' ? knownNames(text, names) : (own[kind] ?? []).flatMap((rule) => rule(text))
    for (const correction of found) {
      const meets = ({ start, end }: Place) => start < correction.end && correction.start < end
      if (untouched.some(meets) || taken.some(meets)) continue
      taken.push({ ...correction, kind, before: text.slice(correction.start, correction.end) })
    }
  }
  return taken.sort((one, other) => one.start - other.start)
}
