import { describe, expect, it } from 'vitest'
import { findWords, type Search } from './findWords'

const runs = [
  { text: '磁带和磁头，A tape.', speaker: 's1' },
  { text: '那盘磁带 1998 年', speaker: 's2' },
  { text: 'a Tape', speaker: '' },
]
const plain: Search = { words: '', isPattern: false, isExact: false, speaker: null }
const pattern: Search = { ...plain, isPattern: true }

const places = (search: Search) =>
  findWords(runs, search, '').map(({ run, start, end }) => [run, start, end])

describe('findWords', () => {
  it('finds all places of plain words, whatever their capitals, unless these are minded', () => {
    expect(places({ ...plain, words: '磁带' })).toEqual([
      [0, 0, 2],
      [1, 2, 4],
    ])
    expect(places({ ...plain, words: 'tape' })).toHaveLength(2)
    expect(places({ ...plain, words: 'tape', isExact: true })).toEqual([[0, 8, 12]])
  })

  it('takes signs of patterns in plain words for themselves', () => {
    expect(places({ ...plain, words: 'tape.' })).toEqual([[0, 8, 13]])
  })

  it('searches what one speaker says, or nobody', () => {
    expect(places({ ...plain, words: '磁带', speaker: 's2' })).toEqual([[1, 2, 4]])
    expect(places({ ...plain, words: 'tape', speaker: '' })).toEqual([[2, 2, 6]])
  })

  it('fills a replacement with what the pattern found', () => {
    const instead = (words: string, replacement: string) =>
      findWords(runs, { ...pattern, words }, replacement).map((found) => found.instead)
    expect(instead('(\\d{2})(\\d{2}) 年', '$2 年 ($1, $&, $$, $3)')).toEqual([
      '98 年 (19, 1998 年, $, $3)',
    ])
    expect(instead('磁(?<what>带|头)', '[$<what>]')).toEqual(['[带]', '[头]', '[带]'])
  })

  it('puts a dollar sign of plain words as it is', () => {
    expect(findWords(runs, { ...plain, words: '磁头' }, '$1')[0]?.instead).toBe('$1')
  })

  it('finds nothing for no words, and no places without width', () => {
    expect(places(plain)).toEqual([])
    expect(places({ ...pattern, words: 'x*' })).toEqual([])
  })

  it('refuses what is no pattern', () => {
    expect(() => places({ ...pattern, words: '(' })).toThrow(SyntaxError)
  })
})
