import { expect, it } from 'vitest'
import { yearGroups } from './yearGroups'

it('keeps the order of years and of entries, and loses none without a date', () => {
  const dates = ['2026-11-01T00:00:00Z', '2026-02-01T00:00:00Z', null, '2025-12-31T23:59:59Z']
  const groups = yearGroups(dates.map((publishedAt) => ({ publishedAt })))
  expect(groups.map(({ year, entries }) => [year, entries.length])).toEqual([
    ['2026', 2],
    [null, 1],
    ['2025', 1],
  ])
})
