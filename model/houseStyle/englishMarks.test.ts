import { expect, it } from 'vitest'
import { englishMarks } from './englishMarks'
import { styled } from './testStyled'

it.each([
  ['Wait，please。Yes', 'Wait, please. Yes'],
  ['The organ（old）is here', 'The organ (old) is here'],
  ['Well……no——yes', 'Well…no—yes'],
])('%s becomes %s', (text, instead) => {
  expect(styled(text, englishMarks(text))).toBe(instead)
})

it.each([['She wrote 来了，走了。 on it'], ['Wait, please. Yes']])('says nothing of %s', (text) => {
  expect(englishMarks(text)).toEqual([])
})
