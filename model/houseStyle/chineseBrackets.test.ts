import { expect, it } from 'vitest'
import { chineseBrackets } from './chineseBrackets'
import { styled } from './testStyled'

it.each([
  ['管风琴(organ)响了', '管风琴（organ）响了'],
  ['Maren (马伦) 来了', 'Maren（马伦）来了'],
  ['她笑（停了一下)。', '她笑（停了一下）。'],
  ['(低声)没有', '（低声）没有'],
])('%s becomes %s', (text, instead) => {
  expect(styled(text, chineseBrackets(text))).toBe(instead)
})

it.each([['函数是f(x)和g(x)'], ['1)开头'], ['他说:)'], ['The organ (old) is here']])(
  'says nothing of %s',
  (text) => {
    expect(chineseBrackets(text)).toEqual([])
  },
)
