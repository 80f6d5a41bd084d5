import { largestFile } from '@/model/largestFile'
import { guessEncodings, type Encoding } from './encodings'
import { ImportRefused } from './refusal'

export type Decoded = { text: string; encoding: string; lost: number }

/** Structure is only looked for in texts up to this many UTF-16 units. */
const longestText = 2_000_000

const signatures: [format: string, bytes: number[]][] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['ZIP / DOCX / EPUB', [0x50, 0x4b, 0x03, 0x04]],
  ['DOC', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['GZIP', [0x1f, 0x8b]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]

/**
 * The text of a file: UTF-8 (also with its end cut off), UTF-16 with a byte order mark, or GB18030. `lost` counts
 * characters that could not be decoded. Throws `ImportRefused` for what is too large, empty or no text.
 *
 * @param chosen the encoding that somebody has chosen instead
 */
export function decode(bytes: Uint8Array, chosen?: Encoding): Decoded {
  if (bytes.length > largestFile)
    throw new ImportRefused('too-large', {
      size: megabytes(bytes.length),
      limit: megabytes(largestFile),
    })
  const signature = signatures.find(([, start]) => start.every((byte, i) => bytes[i] === byte))
  if (signature) throw new ImportRefused('unsupported-format', { format: signature[0] })

  const decoded = chosen
    ? counted(new TextDecoder(chosen).decode(bytes), chosen)
    : (decodeUtf16(bytes) ?? decodeUtf8(bytes) ?? decodeGb18030(bytes) ?? decodeLossy(bytes))
  if (decoded === null) throw chosen ? new ImportRefused('not-text') : unknownEncoding(bytes)
  if (!/[\p{L}\p{N}]/u.test(decoded.text)) throw new ImportRefused('empty')
  if (decoded.text.length > longestText)
    throw new ImportRefused('too-large', {
      size: megabytes(bytes.length),
      limit: megabytes(longestText),
    })
  return decoded
}

function unknownEncoding(bytes: Uint8Array): ImportRefused {
  const guesses = guessEncodings(bytes).slice(0, 2)
  if (guesses.length === 0) return new ImportRefused('not-text')
  const names = guesses.map(({ name }) => name)
  return new ImportRefused('unknown-encoding', { encodings: names.join(' / ') })
}

function megabytes(count: number): string {
  return `${(count / 1024 / 1024).toFixed(1)} MB`
}

function decodeUtf16(bytes: Uint8Array): Decoded | null {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)
  if (mark !== 0xfffe && mark !== 0xfeff) return null
  const encoding = mark === 0xfffe ? 'utf-16le' : 'utf-16be'
  return counted(new TextDecoder(encoding).decode(bytes), encoding)
}

function decodeUtf8(bytes: Uint8Array): Decoded | null {
  if (bytes.includes(0)) return null
  // A download that broke off may end inside a character, of which at most three bytes are there.
  for (let cut = 0; cut <= 3; cut++) {
    const text = decodeStrictly(bytes.subarray(0, bytes.length - cut), 'utf-8')
    if (text !== null) return { text, encoding: 'utf-8', lost: cut === 0 ? 0 : 1 }
  }
  return null
}

/** GB18030 gives some character for almost any bytes; real Chinese uses the common ones of its first level. */
function decodeGb18030(bytes: Uint8Array): Decoded | null {
  if (bytes.includes(0)) return null
  let pairs = 0
  let common = 0
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0
    if (lead < 0x80) continue
    const trail = bytes[++i] ?? 0
    pairs++
    const isPunctuation = lead === 0xa1 || lead === 0xa3
    if (((lead >= 0xb0 && lead <= 0xd7) || isPunctuation) && trail >= 0xa1) common++
  }
  if (pairs === 0 || common / pairs < 0.8) return null
  const strict = decodeStrictly(bytes, 'gb18030')
  return strict === null
    ? counted(new TextDecoder('gb18030').decode(bytes), 'gb18030')
    : { text: strict, encoding: 'gb18030', lost: 0 }
}

/** Mostly good UTF-8 with some broken bytes is still worth an editor's look. */
function decodeLossy(bytes: Uint8Array): Decoded | null {
  if (bytes.includes(0)) return null
  const decoded = counted(new TextDecoder('utf-8').decode(bytes), 'utf-8')
  return decoded && decoded.lost <= decoded.text.length / 20 ? decoded : null
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function counted(text: string, encoding: string): Decoded | null {
  let lost = 0
  for (const character of text) if (character === '\uFFFD') lost++
  return lost > text.length / 10 ? null : { text, encoding, lost }
}
