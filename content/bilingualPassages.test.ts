import { describe, expect, it } from 'vitest'
import { bilingualPassages } from './bilingualPassages'

describe('passages written in two languages', () => {
  it('keep the id in both, with emphasis and notes at their places', () => {
    const { zh, en } = bilingualPassages([
      ['00000001', 'answer', 's2', '雨*停*了。{次日又下。}', 'It had *stopped*.'],
    ])
    expect(zh[0]).toEqual({
      id: '00000001',
      kind: 'answer',
      speaker: 's2',
      content: [
        { type: 'text', text: '雨' },
        { type: 'text', text: '停', emphasis: true },
        { type: 'text', text: '了。' },
        { type: 'note', text: '次日又下。' },
      ],
    })
    expect(en[0]?.id).toBe('00000001')
  })

  it('leave out what one language does not have', () => {
    const { zh, en } = bilingualPassages([
      ['00000001', 'heading', null, '雨', 'Rain'],
      ['00000002', 'question', 's1', null, 'Still raining?'],
    ])
    expect(zh.map(({ id }) => id)).toEqual(['00000001'])
    expect(en.map(({ id }) => id)).toEqual(['00000001', '00000002'])
    expect(zh[0]?.level).toBe(2)
  })

  it('point a figure at its file, with the words of each language', () => {
    const { en } = bilingualPassages([
      {
        id: '00000003',
        file: 'rain.png',
        width: 640,
        height: 300,
        alt: { zh: '雨', en: 'Rain' },
        caption: { zh: '下雨的街', en: 'A street in rain' },
        credit: { zh: '本刊', en: 'Facing Pages' },
      },
    ])
    expect(en[0]?.figure).toMatchObject({
      src: null,
      sourceUrl: 'media:rain.png',
      alt: 'Rain',
      caption: 'A street in rain',
      credit: 'Facing Pages',
    })
  })
})
