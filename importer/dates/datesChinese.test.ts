import { describe, expect, it } from 'vitest'
import { findChineseDates } from './datesChinese'

const dates = (text: string, published: number | null = null): string[] =>
  findChineseDates(text, published, null).dates.map(
    ({ edtf, kind, start, end }) => `${edtf} ${text.slice(start, end)} ${kind}`,
  )

describe('explicit dates', () => {
  it.each([
    ['2018 年的秋天开始', '2018-23 2018 年的秋天'],
    ['2021 年年底', '2021-12~ 2021 年年底'],
    ['2016年底决定', '2016-12~ 2016年底'],
    ['2018 年初', '2018-01~ 2018 年初'],
    ['2018年夏天7月份', '2018-07 2018年夏天7月份'],
    ['1998 年 8 月 14 日清晨', '1998-08-14 1998 年 8 月 14 日'],
    ['2023 年的 9 月份', '2023-09 2023 年的 9 月份'],
    ['二〇一三年夏', '2013-22 二〇一三年夏'],
    ['一九五四年七月三十一日', '1954-07-31 一九五四年七月三十一日'],
    ['2021年上半年', '2021-01/2021-06 2021年上半年'],
    ['约 1963 年', '1963~ 约 1963 年'],
    ['1974年前后', '1974~ 1974年前后'],
    ['2006—2011 年', '2006/2011 2006—2011 年'],
    ['他上学时（2006-2011）', '2006/2011 2006-2011'],
    ['2012、2013 年', '2012/2013 2012、2013 年'],
    ['1980 年代', '198X 1980 年代'],
    ['二十世纪八十年代', '198X 二十世纪八十年代'],
    ['上世纪90年代', '199X 上世纪90年代'],
    ['20 世纪的声音', '19XX 20 世纪'],
    ['2003-11-16 成立', '2003-11-16 2003-11-16'],
    ['2022 年度计划', '2022 2022 年度'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([`${expected} explicit`]))
})

describe('what is no date', () => {
  it.each([
    '973 计划',
    '90 后的学生',
    '三年以后',
    '2000 张卡',
    '1750 亿',
    'ACL 2019 上',
    '3 个月',
    '五月天',
    '一月租三百元',
    '2021 年 13 月 1 日之外',
    '100 年',
    'https://example.org/2021/06/07/a',
    '2.0 版',
  ])('%s', (text) => expect(dates(text).filter((date) => !date.startsWith('2021 '))).toEqual([]))

  it('a thirty-first of February', () => expect(dates('2021 年 2 月 31 日')).toEqual([]))
})

describe('dates that lean on another', () => {
  it('a month on the year before it, in one passage', () => {
    expect(dates('2023 年他来了，8 月又走，次年 3 月回来')).toEqual([
      '2023 2023 年 explicit',
      '2023-08 8 月 inherited',
      '2024-03 次年 3 月 inherited',
    ])
  })

  it('那年夏天 and 90 年代', () => {
    expect(dates('2018 年以后，那年夏天。90 年代也是')).toEqual([
      '2018 2018 年 explicit',
      '2018-22 那年夏天 inherited',
      '199X 90 年代 inherited',
    ])
  })

  it('今年 on the year of publication, and on nothing without it', () => {
    expect(dates('今年 6 月，去年底，前年春天', 2023)).toEqual([
      '2023-06 今年 6 月 relative',
      '2022-12~ 去年底 relative',
      '2021-21 前年春天 relative',
    ])
    expect(dates('今年 6 月')).toEqual([])
    expect(findChineseDates('今年 6 月', null, null).open.length).toBe(1)
  })

  it('into the next passage only forward, and only from a month', () => {
    const from = (year: number, month: number | null) =>
      findChineseDates('10 月 10 日', null, { year, month, carried: true }).dates.map(
        ({ edtf }) => edtf,
      )
    expect(from(2020, 9)).toEqual(['2020-10-10'])
    expect(from(2020, 11)).toEqual([])
    expect(from(2020, null)).toEqual([])
  })
})
