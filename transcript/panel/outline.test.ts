import { describe, expect, it } from 'vitest'
import { outlineOf } from './outline'
import { passageFrom } from '../testPassages'

const outline = outlineOf([
  passageFrom('aaaaaaaa - narration 开头'),
  passageFrom('bbbbbbbb s1 question 第一问'),
  passageFrom('cccccccc s2 answer 答'),
  passageFrom('dddddddd s2 note 注'),
  passageFrom('eeeeeeee - heading 水渍'),
  { ...passageFrom('ffffffff - heading 其中'), level: 3 },
  passageFrom('gggggggg s1 question 第二问'),
  passageFrom('hhhhhhhh s1 question 接着问'),
  passageFrom('iiiiiiii s2 answer 又答'),
])

describe('outlineOf', () => {
  it('lists sections and exchanges with the numbers that readers see', () => {
    expect(outline.entries.map(({ type, number, text }) => [type, number, text])).toEqual([
      ['question', 1, '第一问'],
      ['section', 1, '水渍'],
      ['heading', null, '其中'],
      ['question', 2, '第二问'],
    ])
    expect(outline.exchanges).toBe(2)
  })

  it('knows of every passage to which entry it belongs', () => {
    expect(
      ['aaaaaaaa', 'dddddddd', 'eeeeeeee', 'iiiiiiii'].map((id) => outline.entryOf.get(id)),
    ).toEqual([undefined, 'bbbbbbbb', 'eeeeeeee', 'gggggggg'])
  })

  it('counts what each speaker says, without the editor’s notes', () => {
    expect([...outline.spoken]).toEqual([
      ['s1', 3],
      ['s2', 2],
    ])
  })
})
