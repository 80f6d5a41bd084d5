import { passageText, type Passage } from './passage'

/**
 * The passage of the same article whose words a pull quote repeats; `null` for a quotation from elsewhere. Quotation
 * marks, space and final punctuation don't count: editors set them to taste.
 */
export function quotedPassage<Item extends Passage>(
  quote: Passage,
  passages: readonly Item[],
): Item | null {
  const words = plain(passageText(quote))
  if (words === '') return null
  return (
    passages.find(
      ({ kind, ...rest }) => kind !== 'quote' && plain(passageText(rest)).includes(words),
    ) ?? null
  )
}

/** The words of a pull quote without the marks around them; the page sets its own. */
export function withoutQuotationMarks(text: string): string {
  return text.trim().replace(/^["“”「『]+|(?<!["“”」』])["“”」』]+$/gu, '')
}

function plain(text: string): string {
  return text
    .replace(/[\s"“”「」『』]/gu, '')
    .replace(/(?<![。.，,！!？?；;…])[。.，,！!？?；;…]+$/u, '')
}
