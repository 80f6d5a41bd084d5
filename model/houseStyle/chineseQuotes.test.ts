import { expect, it } from 'vitest'
import { chineseQuotes } from './chineseQuotes'
import { styled } from './testStyled'

it.each([
  ['他说"好"。', '他说“好”。'],
  ['他说「好」，又说「她答『不』」。', '他说“好”，又说“她答‘不’”。'],
  ['她说“他喊“来””。', '她说“他喊‘来’”。'],
  ['”好”', '“好”'],
  ['“好“和“坏”', '“好”和“坏”'],
  ["写着'勿动'两字", '写着“勿动”两字'],
  ["“我don't知道'是'不是”", "“我don't知道‘是’不是”"],
])('%s becomes %s', (text, instead) => {
  expect(styled(text, chineseQuotes(text))).toBe(instead)
})

it.each([
  ['“这一段还没完，'],
  ['12" 的管子和15" 的管子'],
  ['这根12"的管子'],
  ['“他说‘好’”'],
  ['the players’ 名单'],
  ['‘上一段开始的话’'],
])('says nothing of %s', (text) => {
  expect(chineseQuotes(text)).toEqual([])
})
