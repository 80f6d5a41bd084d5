import { describe, expect, it } from 'vitest'
import { mergeRetired, retiredPassages } from './retired'

/** "a:words" → { id, text } */
const list = (...entries: string[]) =>
  entries.map((entry) => ({ id: entry.slice(0, 1), text: entry.slice(2) }))

describe('retiredPassages', () => {
  it('finds the passage that took the words in, before or after', () => {
    const previous = list('a:河水', 'b:进了地下室', 'c:泡了四天')
    expect(retiredPassages(previous, list('a:河水进了地下室', 'c:泡了四天'))).toEqual([
      { id: 'b', into: 'a' },
    ])
    expect(retiredPassages(previous, list('a:河水', 'c:进了地下室，泡了四天'))).toEqual([
      { id: 'b', into: 'c' },
    ])
  })

  it('does not take a passage that always held the same short words', () => {
    const previous = list('a:他说：是的。', 'b:真的吗？', 'c:是的。')
    expect(retiredPassages(previous, list('a:他说：是的。', 'b:真的吗？'))).toEqual([
      { id: 'c', into: 'b' },
    ])
    expect(retiredPassages(previous, list('a:他说：是的。', 'b:真的吗？是的。'))).toEqual([
      { id: 'c', into: 'b' },
    ])
  })

  it('sends what was deleted to the survivor before it, at the beginning to the one after', () => {
    expect(retiredPassages(list('a:一', 'b:二', 'c:三', 'd:四'), list('a:一', 'd:四'))).toEqual([
      { id: 'b', into: 'a' },
      { id: 'c', into: 'a' },
    ])
    expect(retiredPassages(list('a:一', 'b:二'), list('b:二'))).toEqual([{ id: 'a', into: 'b' }])
  })

  it('says nothing when nothing is gone, or nothing is left', () => {
    expect(retiredPassages(list('a:一', 'b:二'), list('b:二', 'a:一', 'c:三'))).toEqual([])
    expect(retiredPassages(list('a:一'), [])).toEqual([])
    expect(retiredPassages(list('a:一'), list('x:二'))).toEqual([])
  })
})

describe('mergeRetired', () => {
  const present = (...ids: string[]) => new Set(ids)

  it('follows chains to a passage that is there', () => {
    const first = [{ id: 'a', into: 'b' }]
    expect(mergeRetired(first, [{ id: 'b', into: 'c' }], present('c'))).toEqual([
      { id: 'a', into: 'c' },
      { id: 'b', into: 'c' },
    ])
  })

  it('forgets what is there again, and leads others to it', () => {
    const known = [
      { id: 'a', into: 'b' },
      { id: 'b', into: 'c' },
    ]
    expect(mergeRetired(known, [], present('b', 'c'))).toEqual([{ id: 'a', into: 'b' }])
  })

  it('survives a pair that swapped places', () => {
    expect(mergeRetired([{ id: 'a', into: 'b' }], [{ id: 'b', into: 'a' }], present('a'))).toEqual([
      { id: 'b', into: 'a' },
    ])
    expect(
      mergeRetired([{ id: 'a', into: 'b' }], [{ id: 'b', into: 'a' }], present()),
    ).toHaveLength(2)
  })
})
