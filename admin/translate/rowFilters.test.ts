import { describe, expect, it } from 'vitest'

import type { RowState, TranslationRow } from '@/model/facing/translationRow'

import { countFilters, nextToDo, shownRows, toDoBySection } from './rowFilters'

const row = (id: string, state: RowState, own: Partial<TranslationRow> = {}): TranslationRow => ({
  id,
  part: 'passage',
  kind: 'answer',
  speaker: null,
  name: null,
  exchange: null,
  source: `原文${id}`,
  hash: id,
  words: state === 'missing' ? null : `words ${id}`,
  state,
  was: null,
  ...own,
})

const rows = [
  row('a', 'done'),
  row('b', 'missing'),
  row('c', 'machine'),
  row('d', 'done'),
  row('e', 'stale', { words: 'The *Ferry* bell' }),
  row('f', 'draft'),
]
const ids = (shown: readonly TranslationRow[]) => shown.map(({ id }) => id).join('')

describe('which rows are shown', () => {
  it('shows what is to do, one state, or all', () => {
    expect(ids(shownRows(rows, 'todo', '', null))).toBe('bcef')
    expect(ids(shownRows(rows, 'stale', '', null))).toBe('e')
    expect(ids(shownRows(rows, 'all', '', null))).toBe('abcdef')
  })
  it('keeps the row in work, whatever the filter', () => {
    expect(ids(shownRows(rows, 'missing', '', 'd'))).toBe('bd')
    expect(ids(shownRows(rows, 'all', 'nowhere', 'f'))).toBe('f')
  })
  it('finds words of either language, past marks and in any case', () => {
    expect(ids(shownRows(rows, 'all', 'the ferry bell', null))).toBe('e')
    expect(ids(shownRows(rows, 'all', '原文b', null))).toBe('b')
    expect(ids(shownRows(rows, 'draft', '原文b', null))).toBe('')
  })
  it('counts as many as each filter shows', () => {
    const counts = countFilters(rows)
    expect(counts).toEqual({ todo: 4, missing: 1, machine: 1, draft: 1, done: 2, stale: 1, all: 6 })
  })
})

describe('the next row to do', () => {
  it('goes on from the row, and round past the end', () => {
    expect(nextToDo(rows, 'a', 1)).toBe('b')
    expect(nextToDo(rows, 'c', 1)).toBe('e')
    expect(nextToDo(rows, 'f', 1)).toBe('b')
    expect(nextToDo(rows, null, 1)).toBe('b')
  })
  it('goes back, and round past the beginning', () => {
    expect(nextToDo(rows, 'e', -1)).toBe('c')
    expect(nextToDo(rows, 'b', -1)).toBe('f')
    expect(nextToDo(rows, null, -1)).toBe('f')
  })
  it('is never the row itself, and passes over what only the translation has', () => {
    expect(nextToDo([row('a', 'draft')], 'a', 1)).toBeNull()
    expect(nextToDo([row('a', 'draft'), row('b', 'draft', { source: null })], 'a', 1)).toBeNull()
    expect(nextToDo([], null, 1)).toBeNull()
  })
})

it('counts what is to do in each section', () => {
  const sections = [
    row('title', 'missing', { part: 'title' }),
    row('one', 'missing', { kind: 'heading', level: 2 }),
    row('x', 'done'),
    row('inside', 'draft', { kind: 'heading', level: 3 }),
    row('two', 'done', { kind: 'heading', level: 2 }),
    row('y', 'done'),
  ]
  expect([...toDoBySection(sections)]).toEqual([
    ['one', 2],
    ['two', 0],
  ])
})
