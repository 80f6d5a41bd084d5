import { expect, it } from 'vitest'
import { englishDashes } from './englishDashes'
import { styled } from './testStyled'

it.each([
  ['The pipe - the long one - sings', 'The pipe—the long one—sings'],
  ['The pipe--the long one', 'The pipe—the long one'],
  ['Well... no', 'Well… no'],
])('%s becomes %s', (text, instead) => {
  expect(styled(text, englishDashes(text))).toBe(instead)
})

it.each([['a well-kept organ'], ['2018 - 2020'], ['1998–2008'], ['--flag']])(
  'says nothing of %s',
  (text) => {
    expect(englishDashes(text)).toEqual([])
  },
)
