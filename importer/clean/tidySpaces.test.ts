import { expect, it } from 'vitest'
import { tidySpaces } from './tidySpaces'

it.each([
  ['站 长说', '站长说', 1, 0],
  ['2018 年的 OpenAI 团队', '2018年的OpenAI团队', 0, 3],
  ['“巨震” 早就开始', '“巨震”早就开始', 1, 0],
  ['水来了 ， 门开着', '水来了，门开着', 2, 0],
  ['经历 ,补齐, 不用 70% 的', '经历,补齐,不用70%的', 0, 4],
  ['the  long   river', 'the long river', 0, 0],
  ['said “no” twice', 'said “no” twice', 0, 0],
  ['大模型 + 应用', '大模型 + 应用', 0, 0],
])('%s', (source, text, han, latin) => {
  const at = Array.from({ length: source.length }, (_, i) => i)
  const tidied = tidySpaces({ text: source, at, marks: [] })
  expect(tidied.text.text).toBe(text)
  expect(tidied.count).toEqual({ han, latin })
  expect(tidied.text.at.map((offset) => source[offset]).join('')).toBe(text)
})
