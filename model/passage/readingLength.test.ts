import { describe, expect, it } from 'vitest'
import { readingLength } from './readingLength'

function passage(text: string) {
  return [{ content: [{ type: 'text' as const, text }] }]
}

describe('readingLength', () => {
  it('counts characters in Chinese and words in English, in round numbers', () => {
    expect(readingLength(passage('潮水，'.repeat(412)), 'zh')).toEqual({ count: 1200, minutes: 3 })
    expect(readingLength(passage('the tide is in '.repeat(300)), 'en')).toEqual({
      count: 1200,
      minutes: 5,
    })
  })

  it('takes a Latin word in Chinese for one', () => {
    expect(readingLength(passage('用 tape 录音 '.repeat(10)), 'zh').count).toBe(40)
  })

  it('takes at least a minute', () => {
    expect(readingLength(passage('……'), 'zh')).toEqual({ count: 2, minutes: 1 })
  })
})
