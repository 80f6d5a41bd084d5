import { describe, expect, it } from 'vitest'
import { edtfBounds, edtfCertainty, formatEdtf, isEdtf } from './edtf'

describe('isEdtf', () => {
  it.each([
    '1954',
    '1954-07',
    '1954-07-31',
    '1957?',
    '1963~',
    '1966%',
    '2008-21',
    '1966/1969~',
    '2016/..',
    '../1969',
    '197X',
    '19XX',
  ])('takes %s', (text) => expect(isEdtf(text)).toBe(true))

  it.each([
    '',
    '1954年',
    '1954-13',
    '1954-02-30',
    '54',
    '1969/1966',
    '1954-31',
    '../..',
    '{1954,1957}',
    'Y17E7',
    '1954-07-31T10:00:00Z',
    '197X-07',
    '1'.repeat(500),
  ])('refuses %s', (text) => expect(isEdtf(text)).toBe(false))
})

describe('edtfBounds', () => {
  it.each([
    ['1954', '1954-01-01', '1954-12-31'],
    ['1954-07', '1954-07-01', '1954-07-31'],
    ['2024-02~', '2024-02-01', '2024-02-29'],
    ['2008-21', '2008-03-01', '2008-05-31'],
    ['2008-22', '2008-06-01', '2008-08-31'],
    ['2008-23', '2008-09-01', '2008-11-30'],
    ['2007-24', '2007-12-01', '2008-02-29'],
    ['1966/1969~', '1966-01-01', '1969-12-31'],
    ['197X', '1970-01-01', '1979-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2016/..', '2016-01-01', '9999-12-31'],
    ['/1969', '0000-01-01', '1969-12-31'],
  ])('%s is %s to %s', (text, earliest, latest) =>
    expect(edtfBounds(text)).toEqual({ earliest, latest }),
  )

  it('says that a text is no date', () => {
    expect(() => edtfBounds('yesterday')).toThrow(RangeError)
  })
})

describe('edtfCertainty', () => {
  it.each([
    ['1954', false, false, false],
    ['1963~', true, false, false],
    ['1957?', false, true, false],
    ['1957%', true, true, false],
    ['1966/1969~', true, false, true],
  ])('%s', (text, approximate, uncertain, span) =>
    expect(edtfCertainty(text)).toEqual({ approximate, uncertain, span }),
  )
})

describe('formatEdtf', () => {
  it.each([
    ['2018-23', '2018年秋', 'autumn 2018'],
    ['1963~', '约1963年', 'c. 1963'],
    ['1957?', '1957年（存疑）', '1957 (uncertain)'],
    ['1966/1969~', '1966年至约1969年', '1966 to c. 1969'],
    ['1954-07', '1954年7月', 'July 1954'],
    ['1958-05-01', '1958年5月1日', '1 May 1958'],
    ['2016/..', '2016年起', 'from 2016'],
    ['/1969', '至1969年', 'until 1969'],
    ['197X', '1970年代', '1970s'],
    ['19XX', '20世纪', '20th century'],
    ['20XX', '21世纪', '21st century'],
  ])('prints %s', (text, zh, en) => {
    expect(formatEdtf(text, 'zh')).toBe(zh)
    expect(formatEdtf(text, 'en')).toBe(en)
  })
})
