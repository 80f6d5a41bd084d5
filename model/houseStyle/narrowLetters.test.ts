import { expect, it } from 'vitest'
import { narrowLetters } from './narrowLetters'
import { styled } from './testStyled'

it.each([
  ['１９９８年，ＭＩＤＩ占５０％', '1998年，MIDI占50%'],
  ['占50％', '占50%'],
  ['３．５米', '3.5米'],
])('%s becomes %s', (text, instead) => {
  expect(styled(text, narrowLetters(text))).toBe(instead)
})

it.each([['《Bach》，好！']])('says nothing of %s', (text) => {
  expect(narrowLetters(text)).toEqual([])
})
