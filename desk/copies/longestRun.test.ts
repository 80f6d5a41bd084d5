import { expect, it } from 'vitest'

import { longestRun } from './longestRun'

it.each([
  [[], []],
  [
    [0, 1, 2],
    [0, 1, 2],
  ],
  [
    [3, 0, 1, 2],
    [0, 1, 2],
  ],
  [
    [0, 4, 1, 2, 5, 3],
    [0, 1, 2, 3],
  ],
])('the longest rising run of %j', (numbers, run) => {
  expect(longestRun(numbers)).toEqual(run)
})
