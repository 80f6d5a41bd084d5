import { describe, expect, it } from 'vitest'

import { wordDiff, type WordPiece } from './wordDiff'

const without = (what: WordPiece['in'], pieces: WordPiece[]) =>
  pieces
    .filter((piece) => piece.in !== what)
    .map(({ text }) => text)
    .join('')

describe('wordDiff', () => {
  it('names the words that were lost and those that came', () => {
    expect(wordDiff('船到了渡口才敲钟。', '船过了渡口才敲铜钟。', 'zh')).toEqual([
      { text: '船', in: 'both' },
      { text: '到了', in: 'old' },
      { text: '过了', in: 'new' },
      { text: '渡口才敲', in: 'both' },
      { text: '铜', in: 'new' },
      { text: '钟。', in: 'both' },
    ])
    expect(wordDiff('The bell hangs low.', 'The old bell hangs.', 'en')).toEqual([
      { text: 'The ', in: 'both' },
      { text: 'old ', in: 'new' },
      { text: 'bell hangs', in: 'both' },
      { text: ' low', in: 'old' },
      { text: '.', in: 'both' },
    ])
  })

  it.each([
    ['', '新写的一段。'],
    ['都不要了', ''],
    ['a😀b', 'a😁b'],
    ['😀', '😀😀'],
    ['一样', '一样'],
    ['钟'.repeat(9000), `${'钟'.repeat(4500)}。${'铃'.repeat(4500)}`],
  ])('gives both texts whole, and no half characters: %#', (before, after) => {
    const pieces = wordDiff(before, after, 'zh')
    expect(without('new', pieces)).toBe(before)
    expect(without('old', pieces)).toBe(after)
    for (const { text } of pieces) expect(() => encodeURIComponent(text)).not.toThrow()
  })
})
