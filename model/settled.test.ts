import { expect, it } from 'vitest'

import { saysSame } from './settled'

it.each([
  [undefined, null],
  ['', null],
  [[], undefined],
  [{ title: null, description: '' }, {}],
  [
    { title: 'a', description: 'b' },
    { description: 'b', title: 'a' },
  ],
  [[{ id: '1', label: 'a' }], [{ id: '2', label: 'a' }]],
])('takes %j and %j for the same', (one, other) => {
  expect(saysSame(one, other)).toBe(true)
})

it.each([
  ['a', 'b'],
  [
    ['a', 'b'],
    ['b', 'a'],
  ],
  [false, null],
  [0, null],
])('does not take %j and %j for the same', (one, other) => {
  expect(saysSame(one, other)).toBe(false)
})
