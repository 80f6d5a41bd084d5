import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { ToTraditional } from '@/model/chinese/traditional'

/**
 * Converts the texts of one line together: which character is right is decided by the word, and words go on from one
 * element to the next (a headline has a `<wbr>` after each).
 */
export function convertLine(line: readonly Tree.TextNode[], convert: ToTraditional): void {
  const whole = line.map(({ value }) => value).join('')
  const converted = convert(whole)
  // A name may be longer in other characters; nothing tells then where a text ends, and each stands for itself.
  const isAligned = converted.length === whole.length
  let at = 0
  for (const text of line) {
    const end = at + text.value.length
    text.value = isAligned ? converted.slice(at, end) : convert(text.value)
    at = end
  }
}
