import { expect, it } from 'vitest'

import { whenWords } from './whenWords'

/** A Monday. */
const now = new Date('2026-11-23T12:00:00Z')

it.each([
  ['2026-11-23T11:59:50Z', '刚刚', 'just now'],
  ['2026-11-23T12:00:10Z', '刚刚', 'just now'],
  ['2026-11-23T11:58:00Z', '2分钟前', '2 minutes ago'],
  ['2026-11-23T09:00:00Z', '3小时前', '3 hours ago'],
  ['2026-11-22T18:20:00Z', '昨天 18:20', 'yesterday 18:20'],
  ['2026-11-20T11:00:00Z', '周五', 'Friday'],
  ['2026-11-16T11:00:00Z', '11月16日', '16 Nov'],
  ['2025-10-02T11:00:00Z', '2025年10月2日', '2 Oct 2025'],
])('%s is %s', (date, zh, en) => {
  expect(whenWords(date, now, 'zh', 'UTC')).toBe(zh)
  expect(whenWords(date, now, 'en', 'UTC')).toBe(en)
})

it('a day ends at midnight where it is read', () => {
  const date = '2026-11-23T01:00:00Z'
  expect(whenWords(date, now, 'zh', 'Asia/Shanghai')).toBe('11小时前')
  expect(whenWords(date, now, 'zh', 'America/New_York')).toBe('昨天 20:00')
})
