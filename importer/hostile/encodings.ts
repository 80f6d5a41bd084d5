import type { Random } from './random'

/** Ways to write a text down, right and wrong. `random` decides where the damage falls. */
export const encodings: Record<string, (text: string, random: Random) => Uint8Array> = {
  'UTF-8 with a mark': (text) => utf8(`\ufeff${text}`),
  'UTF-16 little-endian': (text) => utf16(`\ufeff${text}`, true),
  'UTF-16 big-endian': (text) => utf16(`\ufeff${text}`, false),
  'UTF-16 without a mark': (text) => utf16(text, true),
  'UTF-16 cut inside a character': (text) => utf16(`\ufeff${text}`, true).slice(0, -1),
  GB18030: (text) => gb18030(text),
  'GB18030 with wrong bytes': (text, random) => damage(gb18030(text), random),
  'UTF-8 read as Latin 1': (text) => utf8(Buffer.from(utf8(text)).toString('latin1')),
  'two encodings': (text, random) => {
    const at = random(text.length)
    return Buffer.concat([utf8(text.slice(0, at)), gb18030(text.slice(at))])
  },
  'wrong bytes': (text, random) => damage(utf8(text), random),
  'cut inside a character': (text, random) => {
    const bytes = utf8(text)
    return bytes.slice(0, random(bytes.length))
  },
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function damage(bytes: Uint8Array, random: Random): Uint8Array {
  for (let i = 1 + random(30); i > 0; i--) bytes[random(bytes.length)] = random(256)
  return bytes
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian)
  return bytes
}

let table: Map<string, number> | null = null

/** The platform only decodes it: two-byte characters are looked up by decoding all of them once. */
function gb18030(text: string): Uint8Array {
  table ??= readTable()
  const bytes: number[] = []
  for (const character of text) {
    const pair = table.get(character)
    if (character < '\u0080') bytes.push(character.charCodeAt(0))
    else if (pair === undefined) bytes.push(0x3f)
    else bytes.push(pair >> 8, pair & 0xff)
  }
  return Uint8Array.from(bytes)
}

function readTable(): Map<string, number> {
  const decoder = new TextDecoder('gb18030')
  const found = new Map<string, number>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if ([...character].length === 1 && character !== '\ufffd')
        found.set(character, (lead << 8) | trail)
    }
  return found
}
