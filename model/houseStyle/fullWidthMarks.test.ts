import { expect, it } from 'vitest'
import { fullWidthMarks } from './fullWidthMarks'
import { styled } from './testStyled'

it.each([
  ['潮水来了,灯灭了.', '潮水来了，灯灭了。'],
  ['谁? 是我!', '谁？是我！'],
  ['守灯人 : 老潘', '守灯人：老潘'],
  ['用的是MIDI,后来不用了', '用的是MIDI，后来不用了'],
  ['一年5000元,不多', '一年5000元，不多'],
  ['真的?!', '真的？！'],
  ['你听过Bach?', '你听过Bach？'],
  ['《潮汐表》,她带着', '《潮汐表》，她带着'],
  ['“好”,他说', '“好”，他说'],
])('%s becomes %s', (text, instead) => {
  expect(styled(text, fullWidthMarks(text))).toBe(instead)
})

it.each([
  ['上午10:30开门，收3,000元'],
  ['读的是Bach, Händel和Ravel'],
  ['他问：Are you sure?'],
  ['约翰.史密斯来了'],
  ['一.开头'],
  ['1.开头'],
  ['版本是2.0'],
])('says nothing of %s', (text) => {
  expect(fullWidthMarks(text)).toEqual([])
})
