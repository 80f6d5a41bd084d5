import { describe, expect, it } from 'vitest'
import { findEnglishDates } from './datesEnglish'

const dates = (text: string): string[] =>
  findEnglishDates(text, null, null).dates.map(
    ({ edtf, start, end }) => `${edtf} ${text.slice(start, end)}`,
  )

describe('findEnglishDates', () => {
  it.each([
    ['on August 14, 1998, at dawn', ['1998-08-14 August 14, 1998']],
    ['on 14 August 1998', ['1998-08-14 14 August 1998']],
    ['in September 2026', ['2026-09 September 2026']],
    ['the spring of 1987', ['1987-21 the spring of 1987']],
    ['in winter 2001', ['2001-24 winter 2001']],
    ['in the late 1990s', ['199X 1990s']],
    ['since 2001', ['2001 2001']],
    ['from 2001 to 2006', ['2001/2006 from 2001 to 2006']],
    ['(2006–2011)', ['2006/2011 2006–2011']],
    ['late 2013', ['2013-12~ late 2013']],
    ['2003-11-16', ['2003-11-16 2003-11-16']],
    [
      'On 1 May 1958 it rained, and on 3 May it stopped.',
      ['1958-05-01 1 May 1958', '1958-05-03 3 May'],
    ],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected))

  it.each([
    'It may rain.',
    'March on!',
    'in 2000 copies',
    '1200 people',
    'on 3 May',
    'May 2 of us come',
    'route 2018',
    'today',
  ])('nothing in %s', (text) => expect(dates(text)).toEqual([]))
})
