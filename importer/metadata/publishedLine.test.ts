import { describe, expect, it } from 'vitest'
import { publishedLine } from './publishedLine'

describe('a line that says where and when an article appeared', () => {
  it.each<[string, string | null, string | null]>([
    ['本文首发于《潮声》2026 年 3 月 2 日', '潮声', '2026-03-02'],
    ['本文原载《平野》杂志', '平野', null],
    ['原刊《港尾文藝》2022 年 3 月號', '港尾文藝', '2022-03'],
    ['原文载于 Tidewrack Review', 'Tidewrack Review', null],
    ['本文最早发表于江声网，2024年5月18日。', '江声网', '2024-05-18'],
    ['《桥头日报》2024年5月18日', '桥头日报', '2024-05-18'],
    ['首发于《潮声》总第 12 期', '潮声', null],
    ['The Saltmarsh Quarterly, 14 March 2021', 'The Saltmarsh Quarterly', '2021-03-14'],
    [
      'This interview was first published in Slow Instruments on 9 February 2022.',
      'Slow Instruments',
      '2022-02-09',
    ],
    [
      'A transcript of the podcast Slow Instruments, 9 February 2022',
      'Slow Instruments',
      '2022-02-09',
    ],
  ])('%s', (text, outlet, date) => expect(publishedLine(text)).toMatchObject({ outlet, date }))

  it.each([
    'Linlan, 14 March 2021',
    'This interview was first published elsewhere and is reposted here.',
    '《潮声》约他谈了两个下午。',
    '《潮声》',
    '发表意见的人不多。',
    '2024年5月18日',
    'Published by nobody in particular, which was the point: nobody reads it.',
  ])('is not: %s', (text) => expect(publishedLine(text)).toBeNull())
})
