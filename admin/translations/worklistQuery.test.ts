import { expect, it } from 'vitest'

import { worklistAddress, worklistQuery } from './worklistQuery'

it('begins with what is to do, in the one language that somebody writes', () => {
  expect(worklistQuery({}, [])).toEqual({ show: 'todo', to: null })
  expect(worklistQuery({}, ['en'])).toEqual({ show: 'todo', to: 'en' })
  expect(worklistQuery({}, ['en', 'zh'])).toEqual({ show: 'todo', to: null })
})

it('shows what its address says, whoever looks', () => {
  for (const query of [
    { show: 'stale', to: null },
    { show: 'all', to: 'zh' },
  ] as const) {
    const { searchParams } = new URL(worklistAddress(query), 'http://site')
    expect(worklistQuery(Object.fromEntries(searchParams), ['en'])).toEqual(query)
  }
  expect(worklistQuery({ show: 'x', to: ['zh'] }, [])).toEqual({ show: 'todo', to: null })
})
