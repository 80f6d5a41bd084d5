import { expect, it } from 'vitest'

import { inboxAddress, inboxQuery } from './inboxQuery'

const read = (query: string) => inboxQuery(new URLSearchParams(query))

it.each([
  ['', { show: 'all', search: '', rows: 20 }],
  ['show=waiting&q= 灯塔 &rows=60', { show: 'waiting', search: '灯塔', rows: 60 }],
  ['show=everything&rows=-3', { show: 'all', search: '', rows: 20 }],
  ['rows=1e9', { show: 'all', search: '', rows: 500 }],
  ['rows=Infinity&q=100%25', { show: 'all', search: '100%', rows: 500 }],
])('the address ?%s asks for what is there', (query, expected) => {
  expect(read(query)).toEqual(expected)
})

it('an address is as short as it can be, and read back it asks for the same', () => {
  expect(inboxAddress({ show: 'all', search: '', rows: 20 })).toBe('')
  const query = { show: 'setAside', search: '老七 & 船', rows: 40 } as const
  expect(read(inboxAddress(query))).toEqual(query)
})
