import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { chosenPassages, mergePassages, type Choice, type Mergeable } from './mergePassages'

/** `a` stands for a passage as it was, `a1` and `a2` for other wordings of it. */
const text = (words: string): Mergeable<string>[] =>
  words
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ id: word[0] ?? '', wording: word, form: word }))

const merged = (base: string, mine: string, theirs: string) =>
  mergePassages({ base: text(base), mine: text(mine), theirs: text(theirs) })

function taken(base: string, mine: string, theirs: string, choices: Record<string, Choice> = {}) {
  const { rows } = merged(base, mine, theirs)
  return chosenPassages(rows, new Map(Object.entries(choices)), (form) => `new:${form}`).join(' ')
}

describe('what one side did', () => {
  it.each([
    ['changed', 'a b c', 'a1 b c', 'a b c2', 'a1 b c2'],
    ['added', 'a b', 'a x b', 'a b y', 'a x b y'],
    ['added at the beginning', 'a', 'a', 'x a', 'x a'],
    ['added at one place', 'a b', 'a x b', 'a y b', 'a y x b'],
    ['took away', 'a b c', 'a c', 'a b c1', 'a c1'],
    ['moved', 'a b c', 'c a b', 'a b1 c', 'c a b1'],
    ['moved, on the other side', 'a b c', 'a1 b c x', 'b c a', 'b c x a1'],
    ['moved and changed', 'a b c', 'a b c', 'c1 a b', 'c1 a b'],
    ['did as the other did', 'a b', 'a1 b x', 'a1 b x', 'a1 b x'],
  ])('%s is taken', (_what, base, mine, theirs, result) => {
    expect(taken(base, mine, theirs)).toBe(result)
  })
})

describe('what both changed', () => {
  it('waits for a choice', () => {
    const { rows } = merged('a b', 'a1 b', 'a2 b')
    expect(rows.map(({ id, taken }) => [id, taken])).toEqual([
      ['a', null],
      ['b', 'mine'],
    ])
    expect(() => taken('a b', 'a1 b', 'a2 b')).toThrow()
  })

  it.each([
    ['mine', 'a1 b'],
    ['theirs', 'a2 b'],
    ['both', 'a1 new:a2 b'],
  ] as const)('becomes %s', (choice, result) => {
    expect(taken('a b', 'a1 b', 'a2 b', { a: choice })).toBe(result)
  })

  it.each([
    ['mine', 'b'],
    ['theirs', 'a2 b'],
    ['both', 'a2 b'],
  ] as const)('and I took away: %s', (choice, result) => {
    expect(taken('a b', 'b', 'a2 b', { a: choice })).toBe(result)
  })

  it('says when both moved passages, each in their way', () => {
    expect(merged('a b c', 'b a c', 'a c b').bothMoved).toBe(true)
    expect(merged('a b c', 'b a c', 'b a c').bothMoved).toBe(false)
    expect(merged('a b c', 'b a c', 'a b c1').bothMoved).toBe(false)
  })
})

describe('any three texts', () => {
  const side = fc
    .uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })
    .chain((ids) =>
      fc
        .array(fc.constantFrom('', '1', '2'), { minLength: ids.length, maxLength: ids.length })
        .map((versions) => ids.map((id, i) => `${id}${versions[i]}`).join(' ')),
    )

  it('keep every wording that a side made, each id once', () => {
    fc.assert(
      fc.property(side, side, side, (base, mine, theirs) => {
        const { rows } = merged(base, mine, theirs)
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
        const forms = new Set(
          rows.flatMap((row) => (row.taken ? [row[row.taken]] : [row.mine, row.theirs])),
        )
        const had = new Set(text(base).map(({ form }) => form))
        for (const { form } of [...text(mine), ...text(theirs)])
          if (!had.has(form)) expect(forms).toContain(form)
      }),
    )
  })

  it('are the side that changed something, where only one did', () => {
    fc.assert(
      fc.property(side, side, (base, changed) => {
        expect(taken(base, changed, base)).toBe(changed)
        expect(taken(base, base, changed)).toBe(changed)
        expect(taken(base, changed, changed)).toBe(changed)
      }),
    )
  })
})
