import { expect, it } from 'vitest'
import { greatEvents } from './greatEvents'

const weighed = (...weights: (1 | 2 | 3)[]) => weights.map((weight, n) => ({ weight, n }))
const chosen = (...weights: (1 | 2 | 3)[]) => greatEvents(weighed(...weights)).map(({ n }) => n)

it('takes the turning points first and keeps their order', () => {
  expect(chosen(2, 3, 1, 3, 2, 3, 3)).toEqual([1, 3, 5, 6])
})

it('fills up with lesser events', () => {
  expect(chosen(1, 3, 2, 1, 2)).toEqual([0, 1, 2, 4])
})

it('spreads its choice over the whole length where there are too many', () => {
  expect(chosen(3, 3, 3, 3, 3, 3, 3)).toEqual([0, 2, 4, 6])
})

it('is content with fewer', () => {
  expect(chosen(1, 2)).toEqual([0, 1])
  expect(chosen()).toEqual([])
})
