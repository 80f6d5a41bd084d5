import { describe, expect, it } from 'vitest'

import { rowOffers } from './rowOffers'

const taken = (...[words, writing, locale]: Parameters<typeof rowOffers>) =>
  rowOffers(words, writing, locale).map(({ before, instead, words: now }) => [before, instead, now])

describe('house style in the words of a row', () => {
  it('is offered beside the marks, which stay', () => {
    const words = '*"Well"* [see here](https://example.org/a"b) -- ^[a "note"] `a "b"`'
    expect(taken(words, 'text', 'en')).toEqual([
      ['"', '“', '*“Well"* [see here](https://example.org/a"b) -- ^[a "note"] `a "b"`'],
      ['"', '”', '*"Well”* [see here](https://example.org/a"b) -- ^[a "note"] `a "b"`'],
    ])
    expect(taken('井很**深**,绳子很长', 'text', 'zh')).toEqual([
      [',', '，', '井很**深**，绳子很长'],
    ])
  })

  it('is offered for each item of a list, for a title and for each text of a figure', () => {
    expect(taken('井,绳\n桶', 'list', 'zh')).toEqual([[',', '，', '井，绳\n桶']])
    expect(taken('The *rope*...', 'plain', 'en')).toEqual([['...', '…', 'The *rope*…']])
    const figure = { alt: null, caption: '井,绳', credit: '本刊' }
    expect(taken(figure, 'plain', 'zh')).toEqual([[',', '，', { ...figure, caption: '井，绳' }]])
  })

  it('shows some words on either side, and says nothing of what is right', () => {
    expect(rowOffers('井很深,绳子很长。', 'text', 'zh')[0]?.around).toEqual([
      '井很深',
      '绳子很长。',
    ])
    expect(rowOffers('井很深，绳子很长。', 'text', 'zh')).toEqual([])
  })
})
