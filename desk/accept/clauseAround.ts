const longest = 60
const stop = /[。！？!?；;\n]|\.(?=\s|$)/
const pause = /[，,、：:]/

/**
 * The sentence of a text in which the words stand, without its full stop; the whole text where they don't. The words
 * may come from the raw text, with spaces and marks that the text no longer has.
 */
export function sentenceAround(text: string, words: string): string {
  const place = placeOf(text, words)
  if (!place) return text.trim()
  const rest = text.slice(place.end)
  const end = place.end + (stop.exec(rest)?.index ?? rest.length)
  return text.slice(lastMatch(text.slice(0, place.start), stop), end).trim()
}

/** The same, short enough for the title of an event: cut at a pause where it can be, and never inside the words. */
export function clauseAround(text: string, words: string): string {
  const sentence = sentenceAround(text, words)
  if (sentence.length <= longest) return sentence
  const start = placeOf(sentence, words)?.start ?? 0
  const clause = sentence.slice(lastMatch(sentence.slice(0, start), pause)).trim()
  if (clause.length <= longest) return clause
  const least = placeOf(clause, words)?.end ?? 0
  const room = clause.slice(0, Math.max(longest, least))
  const cut = lastMatch(room, pause) - 1
  return `${room.slice(0, cut > least ? cut : lastSpace(room, least)).trim()}…`
}

/** Where the letters and digits of the words stand one after the other. */
function placeOf(text: string, words: string): { start: number; end: number } | null {
  const letters = words.match(/[\p{L}\p{N}]/gu)
  if (!letters) return null
  const found = new RegExp(letters.join('[^\\p{L}\\p{N}]*'), 'u').exec(text)
  return found && { start: found.index, end: found.index + found[0].length }
}

/** One past the last match, 0 where there is none. */
function lastMatch(text: string, pattern: RegExp): number {
  let end = 0
  for (const match of text.matchAll(new RegExp(pattern, 'g'))) end = match.index + match[0].length
  return end
}

function lastSpace(text: string, least: number): number {
  const space = /[A-Za-z]$/.test(text) ? text.lastIndexOf(' ') : -1
  return space > least ? space : text.length
}
