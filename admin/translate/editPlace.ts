import type { Locale } from '@/locales/locale'

type Edit = {
  interview: string
  original: Locale
  /** The language in which the edit view is open: the one asked for, else the last that somebody worked in. */
  shown: string
  /** The language that the address asks for. */
  asked: string | null
  /** The address asks for the translation as a whole text. */
  isWhole: boolean
}

/** Where the edit view of an interview should rather lead; `null` where it is right. */
export function editPlace({ interview, original, shown, asked, isWhole }: Edit): string | null {
  const address = `/admin/collections/interviews/${interview}`
  if (shown === original || isWhole) return null
  // Somebody who was last at work in the other language and opens the text did not ask for the translation.
  return asked === shown ? `${address}/translate` : `${address}?locale=${original}`
}

/** Where a translation is edited as a whole text, blocks and all. */
export function wholeTextAddress(interview: string, language: Locale): string {
  return `/admin/collections/interviews/${interview}?locale=${language}&whole=1`
}
