import { expect, it } from 'vitest'

import { countWork, shownWork, type RowCounts, type WorklistEntry } from './worklist'

const none: RowCounts = { missing: 0, machine: 0, draft: 0, done: 0, stale: 0 }
const entry = (
  interview: string,
  counts: Partial<RowCounts>,
  more: Partial<WorklistEntry> = {},
): WorklistEntry => ({
  interview,
  title: interview,
  from: 'zh',
  to: 'en',
  updatedAt: '2026-11-20T10:00:00.000Z',
  isPublic: { zh: true, en: false },
  counts: { ...none, ...counts },
  ...more,
})
const work = [
  entry('empty', {}),
  entry('done', { done: 3 }),
  entry('untouched', { missing: 3 }),
  entry('untouched lately', { missing: 3 }, { updatedAt: '2026-11-21T10:00:00.000Z' }),
  entry('begun', { done: 1, machine: 1, missing: 1 }),
  entry('stale', { done: 2, stale: 1 }),
  entry('stale and public', { done: 2, stale: 1 }, { isPublic: { zh: true, en: true } }),
  entry('not counted yet', {}, { counts: null, updatedAt: '2026-11-19T10:00:00.000Z' }),
  entry('into Chinese', { draft: 2 }, { from: 'en', to: 'zh' }),
]
const names = (show: Parameters<typeof shownWork>[1]['show'], to: 'zh' | 'en' | null = null) =>
  shownWork(work, { show, to }).map(({ interview }) => interview)

it('puts first what readers see stale, then what is begun, and last what needs nothing', () => {
  expect(names('all', 'en')).toEqual([
    'stale and public',
    'stale',
    'begun',
    'untouched lately',
    'untouched',
    'not counted yet',
    'done',
    'empty',
  ])
})

it('shows by state and by language, and counts the same', () => {
  expect(names('todo', 'zh')).toEqual(['into Chinese'])
  expect(names('stale')).toEqual(['stale and public', 'stale'])
  expect(names('done')).toEqual(['done'])
  expect(countWork(work, null)).toEqual({ todo: 7, stale: 2, done: 1, all: 9 })
  expect(countWork(work, 'en')).toEqual({ todo: 6, stale: 2, done: 1, all: 8 })
})
