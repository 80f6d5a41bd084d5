import { expect, it } from 'vitest'
import { englishQuotes } from './englishQuotes'
import { styled } from './testStyled'

it.each([
  ['"Hello," she said. "It\'s me."', '“Hello,” she said. “It’s me.”'],
  ['He said, "\'Go,\' she said."', 'He said, “‘Go,’ she said.”'],
  ["the players' list", 'the players’ list'],
  ["in the '90s", 'in the ’90s'],
  ['“Hello“ and ”no”', '“Hello” and “no”'],
])('%s becomes %s', (text, instead) => {
  expect(styled(text, englishQuotes(text))).toBe(instead)
})

it.each([['“‘Go,’ she said,” he said, ‘then.’'], ['5\'10" tall'], ['a " alone']])(
  'says nothing of %s',
  (text) => {
    expect(englishQuotes(text)).toEqual([])
  },
)
