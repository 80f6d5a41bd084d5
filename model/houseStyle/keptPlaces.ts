/** A place that stays as it is, in UTF-16 units. */
export type Place = { start: number; end: number }

const address = new RegExp(
  [
    '(?:https?|ftp|mailto):[\\x21-\\x7e]+',
    '[\\w.+-]{1,40}@[\\w-]{1,40}(?:\\.[\\w-]{1,40}){1,5}',
    '(?<![A-Za-z0-9-])(?:[A-Za-z0-9-]{1,40}\\.){1,5}(?:com|cn|org|net|edu|gov|io|ai|dev|me|co|uk)\\b(?:[/:?#][\\x21-\\x7e]*)?',
  ].join('|'),
  'gu',
)

/** Web and mail addresses in a text, without the marks that end the sentence around them. */
export function addressesIn(text: string): Place[] {
  return [...text.matchAll(address)].map(({ 0: words, index: start }) => ({
    start,
    end: start + words.replace(/[),.;:!?'"]{1,9}$/, '').length,
  }))
}
