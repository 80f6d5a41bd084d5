import { describe, expect, it } from 'vitest'

import { lineNumbers, rawLines } from './rawLines'

const raw = '标题\r\n正文有水印在里面。\n\n分享到：微信'

describe('the raw text beside a proposal', () => {
  it('is every line with its number, the removed struck out where it stood', () => {
    const watermark: [number, number] = [raw.indexOf('水印'), raw.indexOf('水印') + 2]
    const share: [number, number] = [raw.indexOf('分享'), raw.length]
    const lines = rawLines(raw, [watermark, share], [])
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4])
    expect(lines[0]?.pieces.map(({ text }) => text)).toEqual(['标题'])
    expect(lines[1]?.pieces.map(({ text, removed }) => [text, removed])).toEqual([
      ['正文有', false],
      ['水印', true],
      ['在里面。', false],
    ])
    expect(lines[2]?.pieces).toEqual([])
    expect(lines[3]?.pieces).toEqual([{ text: '分享到：微信', removed: true, warned: false }])
  })

  it('marks a warning that goes over several lines on each of them', () => {
    const lines = rawLines(raw, [], [[0, raw.length]])
    expect(
      lines.filter(({ pieces }) => pieces.length > 0).every(({ pieces }) => pieces[0]?.warned),
    ).toBe(true)
  })

  it('finds the line of a place', () => {
    const lineOf = lineNumbers(raw)
    expect([0, raw.indexOf('正文'), raw.indexOf('分享'), raw.length].map(lineOf)).toEqual([
      1, 2, 4, 4,
    ])
  })
})
