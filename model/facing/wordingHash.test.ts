import { describe, expect, it } from 'vitest'
import type { Figure, Inline } from '../passage/passage'
import { wordingHash } from './wordingHash'

const hashOf = (...content: Inline[]) => wordingHash({ content })
const text = (words: string): Inline => ({ type: 'text', text: words })

describe('wordingHash', () => {
  it('stays the same for ever: stored translations compare against it', () => {
    expect(hashOf(text('磁带会说话。'))).toBe(hashOf(text('磁带会说话。')))
    expect(hashOf(text('a'))).toBe('2o0ongoiv4rrg')
  })

  it('does not see marks, links, Unicode forms and white space', () => {
    const plain = hashOf(text('Café au lait, twice'))
    expect(hashOf(text(' Cafe\u0301  au\n lait, twice '))).toBe(plain)
    expect(hashOf({ type: 'text', text: 'Café', strong: true }, text(' au lait, twice'))).toBe(
      plain,
    )
    expect(
      hashOf(
        { type: 'link', url: 'https://a.test', children: [text('Café au lait')] },
        text(', twice'),
      ),
    ).toBe(plain)
  })

  it('sees a changed word, list item, note and caption', () => {
    const figure: Figure = {
      src: null,
      sourceUrl: null,
      width: null,
      height: null,
      alt: null,
      caption: '河边',
      credit: null,
    }
    const seen = [
      hashOf(text('河边')),
      hashOf(text('江边')),
      hashOf(text('河边'), { type: 'note', text: '一九九八年。' }),
      hashOf(text('河边'), { type: 'note', text: '一九九九年。' }),
      wordingHash({ content: [], items: [[text('河边')], [text('长椅')]] }),
      wordingHash({ content: [], figure: { ...figure, caption: '江边的长椅' } }),
      wordingHash({ content: [], figure: { ...figure, credit: '本刊' } }),
    ]
    expect(new Set(seen).size).toBe(seen.length)
  })
})
