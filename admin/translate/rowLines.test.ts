import { expect, it } from 'vitest'

import { rowLines } from './rowLines'

it('guesses the lines of the longer side, a Chinese character twice as wide as a letter', () => {
  expect(rowLines({ source: '井'.repeat(57), words: null })).toBe(3)
  expect(rowLines({ source: '井', words: 'a'.repeat(57) })).toBe(2)
  expect(rowLines({ source: null, words: 'one\ntwo\nthree' })).toBe(3)
  expect(rowLines({ source: { alt: '井', caption: '一口井', credit: null }, words: null })).toBe(2)
})
