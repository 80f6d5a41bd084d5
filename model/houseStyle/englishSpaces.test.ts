import { expect, it } from 'vitest'
import { englishSpaces } from './englishSpaces'
import { styled } from './testStyled'

it.each([
  ['One.  Two', 'One. Two'],
  ['One , two .', 'One, two.'],
])('%s becomes %s', (text, instead) => {
  expect(styled(text, englishSpaces(text))).toBe(instead)
})

it.each([['One. Two, three'], ['use .net here']])('says nothing of %s', (text) => {
  expect(englishSpaces(text)).toEqual([])
})
