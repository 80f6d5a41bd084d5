import { expect, it } from 'vitest'
import { locales, type Locale } from '@/locales/locale'
import { houseStyle } from '@/model/houseStyle/houseStyle'
import { passageText } from '@/model/passage/passage'
import { sampleSets } from './sampleSets'

/** Everything that a sample says in one language, beside its transcripts. */
function wordsIn(value: unknown, locale: Locale): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    key === locale && typeof part === 'string' ? [part] : wordsIn(part, locale),
  )
}

it.each(locales)('house style has next to nothing to suggest in our own content: %s', (locale) => {
  const passages = sampleSets.flatMap(({ interviews }) =>
    interviews.flatMap((interview) => interview.passages[locale]),
  )
  const texts = [...wordsIn(sampleSets, locale), ...passages.map((one) => passageText(one))]
  expect(texts.length).toBeGreaterThan(400)
  const found = texts.flatMap((text) => houseStyle(text, locale).map(() => text))
  // A title and its years, which a space parts on purpose.
  expect(found.filter((text) => !/ \d{4}–\d{4}$/.test(text))).toEqual([])
})
