import { expect, it } from 'vitest'
import { answerWithNote, figureWith, openWithFields } from '../testWithFields'
import { offeredFields } from './markFields'
import { offeredIn } from './watchStyle'

it('tells which fields have suggestions, and leaves what is said to the text', () => {
  const { editor } = openWithFields(
    'aaaaaaaa s1 answer 潮水来了,灯灭了',
    figureWith('ffffffff', '老屋,一九八三年'),
    figureWith('eeeeeeee', '老屋'),
    answerWithNote('bbbbbbbb', '河', '今名沈河,见下', '水'),
  )
  const rules = { locale: 'zh' as const, names: [], remembered: new Map() }
  const { text, offers } = offeredIn(editor, rules)
  expect(offers).toHaveLength(3)
  const fields = offeredFields(text.runs, offers)
  expect([...fields.values()].map((names) => [...names])).toEqual([['caption'], ['text']])
})
