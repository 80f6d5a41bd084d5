import { describe, expect, it } from 'vitest'

import { clauseAround, sentenceAround } from './clauseAround'

describe('the words around a date', () => {
  it('are its sentence, without the full stop', () => {
    const text = '江水退了。1998年夏天，磁带都晒在院子里。没有人看。'
    expect(sentenceAround(text, '1998年夏天')).toBe('1998年夏天，磁带都晒在院子里')
    expect(sentenceAround('It rained. In May 1998 the tapes dried. Nobody came.', 'May 1998')).toBe(
      'In May 1998 the tapes dried',
    )
  })

  it('are found though the raw text had spaces and marks in the date', () => {
    expect(sentenceAround('后来呢？2018年7月31日去的。', '2018 年 **7** 月31日')).toBe(
      '2018年7月31日去的',
    )
  })

  it('are the whole text where the date is not found', () => {
    expect(sentenceAround(' 没有日期。', '2001年')).toBe('没有日期。')
  })

  it('become a title of at most sixty characters that still holds the date', () => {
    const text = `${'开头很长'.repeat(20)}，2003年秋天换成电的，${'后面也很长'.repeat(20)}`
    const title = clauseAround(text, '2003年秋天')
    expect(title).toBe('2003年秋天换成电的…')
    const endless = clauseAround('字'.repeat(100) + '2003年' + '字'.repeat(100), '2003年')
    expect(endless).toContain('2003年')
  })

  it('do not end inside an English word', () => {
    const text = `In 1998 ${'the river rose again and '.repeat(8)}stopped`
    expect(clauseAround(text, '1998')).toMatch(/(?:the|river|rose|again|and)…$/)
  })
})
