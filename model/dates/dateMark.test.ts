import { describe, expect, it } from 'vitest'
import { dateMark, htmlDatetime, isUnsure } from './dateMark'

describe('dateMark', () => {
  it.each([
    ['2003-11-16', 'exact'],
    ['1987', 'exact'],
    ['2008-21', 'exact'],
    ['1963~', 'about'],
    ['1957?', 'doubtful'],
    ['1957%', 'doubtful'],
    ['2011/2016', 'span'],
    ['2019/..', 'span'],
    ['1966/1969~', 'looseSpan'],
    ['198X', 'looseSpan'],
  ])('draws %s as %s', (edtf, mark) => {
    expect(dateMark(edtf)).toBe(mark)
  })
})

it('asks the editor for reasons only where a date is approximate or uncertain', () => {
  expect(['1963~', '1957?', '1966/1969~'].map(isUnsure)).toEqual([true, true, true])
  expect(['1963', '2011/2016', '198X'].map(isUnsure)).toEqual([false, false, false])
})

it('gives HTML only the dates that it can read', () => {
  expect(['1987', '1998-08', '2006-05-18'].map(htmlDatetime)).toEqual([
    '1987',
    '1998-08',
    '2006-05-18',
  ])
  expect(['2008-21', '1963~', '2011/2016', '198X'].map(htmlDatetime)).toEqual([
    null,
    null,
    null,
    null,
  ])
})
