import type { Correction } from './suggestion'

/** A form that the house avoids, and the right one. */
export type KnownName = { wrong: string; right: string }

/**
 * Names and terms in a form that is known to be wrong, letter by letter; only the first letter may be a capital where a
 * sentence begins. Latin ones are whole words. What is part of a right form, as a short name in a long one, is right.
 */
export function knownNames(text: string, names: readonly KnownName[]): Correction[] {
  const right = names.flatMap((name) => placesOf(text, name.right))
  const taken: Correction[] = []
  for (const name of names.toSorted((one, other) => other.wrong.length - one.wrong.length)) {
    for (const { wrong, right: instead } of [name, capital(name)]) {
      if (wrong === instead) continue
      for (const start of placesOf(text, wrong)) {
        const place = { ...start, instead }
        const isInside = (other: { start: number; end: number }) =>
          other.start < place.end && place.start < other.end
        if (!right.some(isInside) && !taken.some(isInside)) taken.push(place)
      }
    }
  }
  return taken
}

function capital({ wrong, right }: KnownName): KnownName {
  const raised = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1)
  return { wrong: raised(wrong), right: raised(right) }
}

const letter = /[A-Za-z0-9À-ɏ]/

function placesOf(text: string, words: string): { start: number; end: number }[] {
  const places = []
  if (words.trim() === '') return []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length
    const goesOn = (one: string | undefined, other: string | undefined) =>
      letter.test(one ?? '') && letter.test(other ?? '')
    if (goesOn(text[start - 1], text[start]) || goesOn(text[end - 1], text[end])) continue
    places.push({ start, end })
  }
  return places
}
