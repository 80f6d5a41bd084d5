import { expect, it } from 'vitest'
import { hanSpaces } from './hanSpaces'
import { styled } from './testStyled'

it.each([
  ['第 8 根管子', '第8根管子'],
  ['用 MIDI 录音', '用MIDI录音'],
  ['来了 ，走了。 又来了', '来了，走了。又来了'],
  ['涨了 50% 的水', '涨了50%的水'],
  ['他说 “好” 然后走', '他说“好”然后走'],
  ['「 好 」', '「好」'],
  ['　　开头', '开头'],
  ['一行\n　　又一行', '一行\n又一行'],
])('%s becomes %s', (text, instead) => {
  expect(styled(text, hanSpaces(text))).toBe(instead)
})

it.each([['陆知微 沈雁回'], ['Bach and Händel'], ['第一章　缘起'], ['“yes” and “no”']])(
  'says nothing of %s',
  (text) => {
    expect(hanSpaces(text)).toEqual([])
  },
)
