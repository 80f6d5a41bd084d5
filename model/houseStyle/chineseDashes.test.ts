import { expect, it } from 'vitest'
import { chineseDashes } from './chineseDashes'
import { styled } from './testStyled'

it.each([
  ['我想...算了', '我想……算了'],
  ['算了。。。', '算了……'],
  ['等一下…', '等一下……'],
  ['管子--最长的那根', '管子——最长的那根'],
  ['管子 -- 最长的', '管子——最长的'],
  ['管子 — 最长的', '管子——最长的'],
  ['管子──最长的', '管子——最长的'],
])('%s becomes %s', (text, instead) => {
  expect(styled(text, chineseDashes(text))).toBe(instead)
})

it.each([['我想……算了——'], ['青岛—上海'], ['1998-2008年'], ['wait... and --flag']])(
  'says nothing of %s',
  (text) => {
    expect(chineseDashes(text)).toEqual([])
  },
)
