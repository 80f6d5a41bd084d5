import { describe, expect, it } from 'vitest'
import { wordsOf } from './wordsOf'

describe('wordsOf', () => {
  it('keeps words whole', () => {
    expect(wordsOf('修理时间')).toEqual(['修理', '时间'])
  })

  it('keeps punctuation with the word that it belongs to', () => {
    const pieces = wordsOf('她说：“修理，不是（只有）时间。”')
    for (const piece of pieces) {
      expect(piece).not.toMatch(/^[：，。”）]/)
      expect(piece).not.toMatch(/[“（]$/)
    }
  })

  it('loses nothing', () => {
    const text = '1998年夏天，A面30分钟 —— “还在”吗？'
    expect(wordsOf(text).join('')).toBe(text)
    expect(wordsOf('')).toEqual([])
  })
})
