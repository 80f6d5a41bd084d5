import { describe, expect, it } from 'vitest'

import { decode } from './decode'
import { guessEncodings } from './encodings'

/** 「燈塔不是給船看的。」 in Big5, without a word that GB18030 would read without a fault. */
const big5 = Uint8Array.from([
  0xbf, 0x4f, 0xb6, 0xf0, 0xa4, 0xa3, 0xac, 0x4f, 0xb5, 0xb9, 0xb2, 0xee, 0xac, 0xdd, 0xaa, 0xba,
  0xa1, 0x43,
])
const text = '燈塔不是給船看的。'

function utf16(words: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(words.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < words.length; i++) view.setUint16(i * 2, words.charCodeAt(i), !bigEndian)
  return bytes
}

describe('guessing an encoding', () => {
  it('shows how the text begins, the likeliest reading first', () => {
    expect(guessEncodings(big5)[0]).toEqual({ encoding: 'big5', name: 'Big5', sample: text })
    for (const bigEndian of [false, true]) {
      expect(guessEncodings(utf16(text.repeat(20), bigEndian))[0]?.encoding).toBe(
        bigEndian ? 'utf-16be' : 'utf-16le',
      )
    }
  })

  it('offers nothing for what is no text', () => {
    expect(guessEncodings(Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256))).toEqual(
      [],
    )
  })
})

describe('decoding', () => {
  it('asks which encoding is meant where several may be, and takes the one that is chosen', () => {
    expect(() => decode(big5)).toThrow(expect.objectContaining({ code: 'unknown-encoding' }))
    expect(decode(big5, 'big5')).toEqual({ text, encoding: 'big5', lost: 0 })
  })

  it('counts what the chosen encoding cannot read, and refuses what it mostly cannot', () => {
    const whole = Array.from({ length: 10 }, () => [...big5]).flat()
    const broken = Uint8Array.from([...whole, 0xbf, 0x20, ...big5])
    expect(decode(broken, 'big5').lost).toBe(1)
    expect(() => decode(big5, 'utf-8')).toThrow(expect.objectContaining({ code: 'not-text' }))
  })
})
