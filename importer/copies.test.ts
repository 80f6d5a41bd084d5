import { describe, expect, it } from 'vitest'
import { findCopies, findCopy } from './copies'
import { gramsOf } from './grams'

const sentences = Array.from(
  { length: 60 },
  (_, i) => `第${i}盘带子在第${i * 7}格，写着${i * i}号，听到了${i + 3}次水声。`,
)
const whole = sentences.join('\n')

describe('findCopy', () => {
  it('says that the same text is the same, whatever its marks and spaces', () => {
    const marked = `---\ntitle: 一\n---\n${whole.replaceAll('，', ' , ').replaceAll('带子', '**带子**')}\n![](https://example.org/a.jpg)`
    expect(findCopy(marked, [{ file: 'a', text: whole }])).toMatchObject({
      file: 'a',
      kind: 'same',
      containment: 1,
    })
  })

  it('says that a part is an excerpt, in either direction', () => {
    const part = sentences.slice(20, 40).join('')
    expect(findCopy(part, [{ file: 'a', text: whole }])?.kind).toBe('excerpt')
    expect(findCopy(whole, [{ file: 'a', text: part }])?.kind).toBe('excerpt')
  })

  it('says how much of a damaged one is left', () => {
    const damaged = [
      ...sentences.slice(0, 40),
      ...sentences.slice(0, 10).map((_, i) => `别的话${i}，说的是${i}件别的事情，不在里面。`),
    ].join('')
    const copy = findCopy(damaged, [
      { file: 'other', text: '毫不相干的一段话，说的是别的河，别的人，别的一盘带子。' },
      { file: 'a', text: whole },
    ])
    expect(copy).toMatchObject({ file: 'a', kind: 'damaged' })
    expect(copy?.containment).toBeGreaterThan(0.7)
    expect(copy?.containment).toBeLessThan(0.95)
  })

  it('says nothing of another article', () => {
    expect(
      findCopy(whole, [
        { file: 'b', text: '江水每年都来，只是来的日子不一样，今年来得比往年都早。' },
      ]),
    ).toBeNull()
  })

  it('says how much of each is in the other', () => {
    const part = sentences.slice(20, 40).join('')
    expect(findCopy(part, [{ file: 'a', text: whole }])).toMatchObject({ here: 1 })
    expect(findCopy(part, [{ file: 'a', text: whole }])?.there).toBeCloseTo(1 / 3, 1)
    expect(findCopy(whole, [{ file: 'a', text: part }])).toMatchObject({ there: 1 })
  })

  it('puts the one that is nearest in both directions first, from its words or from its grams', () => {
    const part = sentences.slice(0, 40).join('')
    const edited = `${part}后来又补了一句。`
    const known = [
      { file: 'longer', text: whole },
      { file: 'equal', grams: gramsOf(part) },
    ]
    expect(findCopies(edited, known).map(({ article }) => article.file)).toEqual([
      'equal',
      'longer',
    ])
  })

  it('compares a long text with many known ones in a moment', () => {
    const long = Array.from({ length: 400 }, (_, i) => `${sentences[i % 60]}这是第${i}遍。`).join(
      '',
    )
    const known = Array.from({ length: 300 }, (_, i) => ({ file: `${i}`, grams: gramsOf(long) }))
    const began = performance.now()
    expect(findCopies(long, known)).toHaveLength(300)
    expect(performance.now() - began).toBeLessThan(300)
  })

  it('takes a few words for no article that others are copies of', () => {
    const begun = whole.slice(40, 52)
    expect(findCopy(whole, [{ file: 'a', text: begun }])).toBeNull()
    expect(findCopy(begun, [{ file: 'a', text: whole }])).toBeNull()
  })
})
