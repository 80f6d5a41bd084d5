import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Passage } from '@/model/passage/passage'
import { isPassageId } from '@/model/passage/passageId'
import { arbitraryPassages } from '../arbitraryPassages'
import { bodyFromPassages } from '../convert/fromPassages'
import { guaranteePassages } from './guaranteePassages'
import { retiredAfter } from './retiredAfter'
import { passagesFromBody } from '../convert/toPassages'

/** "aaaaaaaa 河水" is an answer of s2 with that id; "- 河水" a bare paragraph without any state. */
function bodyOf(...lines: string[]) {
  const passages = lines.map((line): Passage => {
    const [id = '', words = ''] = line.split(' ')
    const content = words === '' ? [] : [{ type: 'text' as const, text: words }]
    return { id, kind: 'answer', speaker: 's2', content }
  })
  const body = bodyFromPassages(passages)
  const children = body.root.children.map(({ $, ...bare }) =>
    $?.passage === '-' ? bare : { ...bare, $ },
  )
  return { root: { ...body.root, children } }
}

const idsOf = (body: unknown) => passagesFromBody(body).map(({ id }) => id)
const stored = bodyOf('aaaaaaaa 河水', 'bbbbbbbb 磁带', 'cccccccc 长椅')

describe('guaranteePassages', () => {
  it('returns the same value where nothing is missing, and what is no rich text', () => {
    for (const value of [stored, null, undefined, 'words', { root: 1 }, {}]) {
      expect(guaranteePassages(value, stored)).toBe(value)
    }
  })

  it('gives every block a valid id of its own, and is content with that', () => {
    fc.assert(
      fc.property(arbitraryPassages, fc.array(fc.nat(9)), (passages, holes) => {
        const damaged = passages.map((passage, i) => {
          if (holes[i] === 0) return { ...passage, id: '' }
          return holes[i] === 1 ? { ...passage, id: passages[0]?.id ?? '' } : passage
        })
        const mended = guaranteePassages(bodyFromPassages(damaged), bodyFromPassages(passages))
        const ids = idsOf(mended)
        expect(ids).toHaveLength(passages.length)
        expect(ids.every(isPassageId)).toBe(true)
        expect(new Set(ids).size).toBe(ids.length)
        expect(guaranteePassages(mended, null)).toBe(mended)
      }),
    )
  })

  it('finds the stored passages again by their words, with speaker and kind', () => {
    const again = guaranteePassages(bodyOf('- 长椅', '- 河水', '- 磁带'), stored)
    expect(passagesFromBody(again)).toMatchObject([
      { id: 'cccccccc', speaker: 's2', kind: 'answer' },
      { id: 'aaaaaaaa', speaker: 's2', kind: 'answer' },
      { id: 'bbbbbbbb', speaker: 's2', kind: 'answer' },
    ])
  })

  it('finds one reworded passage by its neighbours', () => {
    expect(idsOf(guaranteePassages(bodyOf('- 河水', '- 一盘磁带', '- 长椅'), stored))[1]).toBe(
      'bbbbbbbb',
    )
    expect(idsOf(guaranteePassages(bodyOf('- 河水', '- 磁带', '- 椅子'), stored))[2]).toBe(
      'cccccccc',
    )
  })

  it('makes a new id rather than guess', () => {
    const known = idsOf(stored)
    const [, second] = idsOf(
      guaranteePassages(bodyOf('- 河水', '- 新', '- 磁带', '- 长椅'), stored),
    )
    expect(known).not.toContain(second)
    const rewritten = idsOf(guaranteePassages(bodyOf('- 另', '- 一', '- 篇'), stored))
    expect(rewritten.filter((id) => known.includes(id))).toEqual([])
    expect(known).not.toContain(
      idsOf(guaranteePassages(bodyOf('- 另一篇'), bodyOf('aaaaaaaa 河水')))[0],
    )
  })

  it('lets the first of two keep the id, and gives equal words their ids in order', () => {
    const [first, second] = idsOf(
      guaranteePassages(bodyOf('aaaaaaaa 河水', 'aaaaaaaa 江水'), stored),
    )
    expect(first).toBe('aaaaaaaa')
    expect(second).not.toBe('aaaaaaaa')
    const twins = bodyOf('aaaaaaaa 是的', 'bbbbbbbb 是的')
    expect(idsOf(guaranteePassages(bodyOf('- 是的', '- 是的'), twins))).toEqual([
      'aaaaaaaa',
      'bbbbbbbb',
    ])
  })

  it('replaces an id that is none of ours', () => {
    expect(isPassageId(idsOf(guaranteePassages(bodyOf('ILLEGAL! 河水'), null))[0])).toBe(true)
  })
})

describe('retiredAfter', () => {
  it('follows two merges to the passage that has the words now', () => {
    const once = bodyOf('aaaaaaaa 河水', 'bbbbbbbb 磁带长椅')
    const twice = bodyOf('aaaaaaaa 河水磁带长椅')
    const first = retiredAfter(stored, once, [])
    expect(first).toEqual([{ id: 'cccccccc', into: 'bbbbbbbb' }])
    const second = retiredAfter(once, twice, first)
    expect(second).toEqual([
      { id: 'cccccccc', into: 'aaaaaaaa' },
      { id: 'bbbbbbbb', into: 'aaaaaaaa' },
    ])
    expect(retiredAfter(twice, stored, second)).toEqual([])
  })

  it('leaves the list alone when a language has no body', () => {
    const known = [{ id: 'dddddddd', into: 'aaaaaaaa' }]
    expect(retiredAfter(stored, null, known)).toEqual(known)
    expect(retiredAfter(null, stored, known)).toEqual(known)
  })
})
