import { expect, it } from 'vitest'
import { doubledMarks } from './doubledMarks'
import { styled } from './testStyled'

it.each([
  ['来了，，走了。。', '来了，走了。'],
  ['一、、二', '一、二'],
])('%s becomes %s', (text, instead) => {
  expect(styled(text, doubledMarks(text))).toBe(instead)
})

it.each([['来了！！真的？？'], ['算了。。。']])('says nothing of %s', (text) => {
  expect(doubledMarks(text)).toEqual([])
})
