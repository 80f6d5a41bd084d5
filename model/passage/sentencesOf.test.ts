import { describe, expect, it } from 'vitest'
import { sentencesOf } from './sentencesOf'

describe('sentencesOf', () => {
  it('splits Chinese and English', () => {
    expect(sentencesOf('水来了。他说：“走吧。”然后呢？')).toHaveLength(3)
    expect(sentencesOf('The tide came. He said, “Go.” And then?')).toHaveLength(3)
  })

  it('does not count a closing mark as a sentence', () => {
    expect(sentencesOf('走吧！”')).toEqual(['走吧！”'])
    expect(sentencesOf('……')).toEqual([])
  })

  it('ends a sentence where a line ends', () => {
    expect(sentencesOf('第一行\n第二行')).toEqual(['第一行', '第二行'])
  })
})
