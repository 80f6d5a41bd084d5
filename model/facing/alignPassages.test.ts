import { describe, expect, it } from 'vitest'
import { alignTranslation } from './alignPassages'
import type { Figure, Passage } from '../passage/passage'
import { wordingHash } from './wordingHash'

const passage = (id: string, words: string, more: Partial<Passage> = {}): Passage => ({
  id,
  kind: 'answer',
  speaker: 's2',
  content: words === '' ? [] : [{ type: 'text', text: words }],
  ...more,
})

const source = [passage('a', '河水'), passage('b', '磁带'), passage('c', '长椅')]

/** Each row as "source|translation", with ! where it is stale. */
const shown = (translation: Passage[], from = source) =>
  alignTranslation(from, translation).map(
    (row) => `${row.source?.id ?? '–'}|${row.translation?.id ?? '–'}${row.stale ? '!' : ''}`,
  )

describe('alignTranslation', () => {
  it('follows the order of the original and shows gaps', () => {
    expect(shown([passage('c', 'bench'), passage('a', 'river')])).toEqual(['a|a', 'b|–', 'c|c'])
    expect(shown([passage('b', '')])).toEqual(['a|–', 'b|–', 'c|–'])
  })

  it('keeps what only the translation has after its predecessor, also an untranslated one', () => {
    const translation = [
      passage('x', 'first'),
      passage('a', 'river'),
      passage('y', 'tide'),
      passage('b', ''),
      passage('z', 'tape'),
    ]
    expect(shown(translation)).toEqual(['–|x', 'a|a', '–|y', 'b|–', '–|z', 'c|–'])
  })

  it('marks what was made from an older wording, and only that', () => {
    const translation = source.map((original) =>
      passage(original.id, 'words', { source: wordingHash(original) }),
    )
    expect(shown(translation)).toEqual(['a|a', 'b|b', 'c|c'])
    const edited = source.map((original) => (original.id === 'b' ? passage('b', '带子') : original))
    expect(shown(translation, edited)).toEqual(['a|a', 'b|b!', 'c|c'])
    expect(shown([passage('b', 'unchecked')], edited)).toEqual(['a|–', 'b|b', 'c|–'])
  })

  it('leaves empty passages of the original out', () => {
    expect(shown([], [passage('a', '河水'), passage('e', ' ')])).toEqual(['a|–'])
  })

  it('gives the translation the speaker and kind of the original', () => {
    const [row] = alignTranslation(
      [passage('a', '河水')],
      [passage('a', 'river', { kind: 'narration', speaker: null })],
    )
    expect(row?.translation).toMatchObject({ kind: 'answer', speaker: 's2' })
  })

  it('leaves a list that became a paragraph readable', () => {
    const list = passage('a', '', { kind: 'list', items: [[{ type: 'text', text: '一' }]] })
    const [row] = alignTranslation([list], [passage('a', 'one', { kind: 'narration' })])
    expect(row?.translation?.kind).toBe('narration')
  })

  it('shows the picture of the original with the words of the translation', () => {
    const words = { alt: '磁带', caption: '库房', credit: '本刊' }
    const picture = { media: 'm1', src: '/a.jpg', sourceUrl: null, width: 8, height: 6 }
    const figure = (id: string, more: Partial<Figure>) =>
      passage(id, '', { kind: 'figure', figure: { ...picture, ...words, ...more } })
    const english = {
      src: null,
      media: undefined,
      alt: 'A tape',
      caption: 'The store',
      credit: 'Ed.',
    }
    const [row] = alignTranslation([figure('a', {})], [figure('a', english)])
    expect(row?.translation?.figure).toEqual({ ...picture, ...english, src: '/a.jpg', media: 'm1' })
  })
})
