import { expect, it } from 'vitest'
import { houseStyle } from './houseStyle'

it('says what each suggestion is about, in the order of the text and without overlap', () => {
  const found = houseStyle('沈燕回说"好",用 ＭＩＤＩ 录...', 'zh', [
    { wrong: '沈燕回', right: '沈雁回' },
  ])
  expect(found.map(({ kind, before, instead }) => `${kind} ${before}>${instead}`)).toEqual([
    'names 沈燕回>沈雁回',
    'quotes ">“',
    'quotes ">”',
    'punctuation ,>，',
    'width ＭＩＤＩ>MIDI',
    'dashes ...>……',
  ])
})

it('leaves addresses and what is kept as they are', () => {
  expect(houseStyle('看https://example.org/a,b(c)和me@example.org,好', 'zh')).toMatchObject([
    { before: ',', start: 42 },
  ])
  expect(houseStyle('键入a,好', 'zh', [], [{ start: 2, end: 4 }])).toEqual([])
})

it('goes by English rules where a paragraph of Chinese text has no Chinese', () => {
  expect(houseStyle('He said "yes".', 'zh')).toMatchObject([
    { kind: 'quotes', instead: '“' },
    { kind: 'quotes', instead: '”' },
  ])
})
