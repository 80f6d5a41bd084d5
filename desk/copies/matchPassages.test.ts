import { describe, expect, it } from 'vitest'

import { matchPassages } from './matchPassages'

describe('matchPassages', () => {
  it('finds the same words whatever their marks, and wherever they have gone', () => {
    expect(
      matchPassages(
        ['渡口的钟，几点敲？', '船到了才敲', '没有船就不敲。'],
        ['没有船就不敲', '渡口的钟几点敲', '船到了才敲。'],
      ),
    ).toEqual([1, 2, 0])
  })

  it('leaves a short answer that stands twice beside the question that it answers', () => {
    const known = ['钟是谁敲的？', '我。', '船是谁划的？', '我。', '票是谁卖的？', '我。']
    expect(matchPassages(known.slice(2), known)).toEqual([2, 3, 4, 5])
    expect(matchPassages(known.toSpliced(2, 2), known)).toEqual([0, 1, 4, 5])
  })

  it('gives an edited passage to the text most like it, not to the first that is like it', () => {
    const known = ['渡口的钟在水边挂了四十年，绳子换过三回。']
    expect(
      matchPassages(
        ['渡口的钟在水边挂了四十年，没有人数过。', '渡口的钟在水边挂了四十年，绳子换过四回。'],
        known,
      ),
    ).toEqual([null, 0])
  })

  it('does not mistake what has no letters, or shares little, for the same', () => {
    expect(matchPassages(['……', '', '？'], ['……', '', '渡口的钟'])).toEqual([null, null, null])
  })

  it('compares 400 passages with 400, all of them nearly alike, in a moment', () => {
    const texts = (turn: string) =>
      Array.from({ length: 400 }, (_, i) =>
        `第${i}天${turn}，钟声从渡口传过来，隔着雾，像是有人在水底下敲，敲了${i * 7}下才停。`.repeat(
          2,
        ),
      )
    const began = performance.now()
    expect(matchPassages(texts('早上'), texts('傍晚'))).toEqual(texts('').map((_, i) => i))
    expect(performance.now() - began).toBeLessThan(1000)
  })
})
