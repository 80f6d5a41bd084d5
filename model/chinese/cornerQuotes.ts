const outer: Readonly<Record<string, string>> = { '“': '「', '”': '」' }

/**
 * Chinese quotation marks as they stand in traditional text: “‘’” becomes 「『』」. An apostrophe stays one: a closing
 * single mark counts only after an opening one, and never between two Latin letters.
 */
export function cornerQuotes(text: string): string {
  let open = 0
  return text.replace(/[“”‘’]/gu, (mark, at: number) => {
    if (mark === '‘') {
      open += 1
      return '『'
    }
    if (mark !== '’') return outer[mark] ?? mark
    if (open === 0 || /\p{Script=Latin}’\p{Script=Latin}/u.test(text.slice(at - 1, at + 2)))
      return mark
    open -= 1
    return '』'
  })
}
