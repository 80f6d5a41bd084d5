/** Encodings in which Chinese and English articles are found, as the Encoding Standard names them. */
export const encodings = [
  'utf-8',
  'gb18030',
  'big5',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1252',
] as const

export type Encoding = (typeof encodings)[number]

/** How somebody who chooses knows them. */
const encodingNames: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030 / GBK',
  big5: 'Big5',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
  'euc-kr': 'EUC-KR',
  'windows-1252': 'Windows-1252',
}

export type EncodingGuess = {
  encoding: Encoding
  name: string
  /** How the text begins when it is read like this: what tells a person at once whether it is right. */
  sample: string
}

const looked = 4096
const longestSample = 60

/** Words of every other sentence: what is read in the wrong encoding holds almost none of them. */
const frequent =
  /[的一是不了在有人我他这這中大来來上国國个個到说說们們为為子和你地出道也时時年得就那要下以生会會自着著去之过過家后後可里裡天么麼她のはをにがでたと이는을의에]|\b(?:the|and|of|to|in|is|that)\b/giu

/**
 * The encodings in which these bytes are a text without a fault, the likeliest first. Only the beginning is looked
 * at; the end of what is looked at may be half a character.
 */
export function guessEncodings(bytes: Uint8Array): EncodingGuess[] {
  const start = bytes.subarray(0, looked)
  return encodings
    .flatMap((encoding) => {
      const text = textIn(start, encoding)
      return text === null || !isWriting(text) ? [] : [{ encoding, text }]
    })
    .map(({ encoding, text }) => ({
      encoding,
      sample: text.replace(/\s+/gu, ' ').trim().slice(0, longestSample),
      likely: [...text.matchAll(frequent)].length / text.length,
    }))
    .sort((a, b) => b.likely - a.likely)
    .map(({ encoding, sample }) => ({ encoding, name: encodingNames[encoding], sample }))
}

function textIn(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return null
  }
}

/** Mostly letters, and nothing that no text holds: control characters, unassigned and private ones. */
function isWriting(text: string): boolean {
  if (/[^\P{C}\p{Cf}\t\n\v\f\r]/u.test(text)) return false
  const letters = [...text.matchAll(/\p{L}/gu)].length
  return letters > text.length / 2
}
