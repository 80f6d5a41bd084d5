import { describe, expect, it } from 'vitest'
import type { Ink } from '../page/interviewPage'
import { sampleBars } from './sampleBars'

const bar = (passage: string, size: number, ink: Ink = 'guest1') => ({
  passage,
  size,
  ink,
  below: ink === 'question',
})

describe('sampleBars', () => {
  it('keeps every bar of a short conversation', () => {
    const bars = [bar('a', 0.5, 'question'), bar('b', 1)]
    expect(sampleBars(bars, 53).map(({ passages }) => passages)).toEqual([['a'], ['b']])
  })

  it('makes room for a long one and still covers every passage', () => {
    const bars = Array.from({ length: 400 }, (_, n) => bar(`p${n}`, 0.4 + (n % 5) / 10))
    const sampled = sampleBars(bars, 53)
    expect(sampled).toHaveLength(53)
    expect(sampled.flatMap(({ passages }) => passages)).toHaveLength(400)
    expect(Math.max(...sampled.map(({ size }) => size))).toBe(1)
  })

  it('keeps a short question among long answers', () => {
    const bars = Array.from({ length: 100 }, (_, n) =>
      n % 10 === 0 ? bar(`q${n}`, 0.2, 'question') : bar(`a${n}`, 1),
    )
    const questions = sampleBars(bars, 20).filter(({ below }) => below)
    expect(questions).toHaveLength(10)
  })

  it('speaks in the voice that says most', () => {
    const [only] = sampleBars([bar('a', 0.5), bar('b', 0.4, 'guest2'), bar('c', 0.4, 'guest2')], 1)
    expect(only?.ink).toBe('guest2')
  })

  it('draws nothing of silence', () => {
    expect(sampleBars([], 53)).toEqual([])
  })
})
