import { expect, it } from 'vitest'

import { whenWords } from './whenWords'

const now = new Date('2026-11-23T12:00:00Z')

it.each([
  ['2026-11-23T11:59:50Z', '此刻', 'this minute'],
  ['2026-11-23T11:58:00Z', '2分钟前', '2 minutes ago'],
  ['2026-11-23T09:00:00Z', '3小时前', '3 hours ago'],
  ['2026-11-22T11:00:00Z', '昨天', 'yesterday'],
  ['2026-10-02T11:00:00Z', '2026年10月2日', '2 Oct 2026'],
])('%s is %s', (date, zh, en) => {
  expect(whenWords(date, now, 'zh')).toBe(zh)
  expect(whenWords(date, now, 'en')).toBe(en)
})
