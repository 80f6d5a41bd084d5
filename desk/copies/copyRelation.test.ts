import { expect, it } from 'vitest'

import { copyRelation } from './copyRelation'

it.each([
  [1, 1, false, 'same'],
  [0.99, 1, false, 'version'],
  [0.85, 0.9, false, 'version'],
  [0.2, 0.3, true, 'version'],
  [0.99, 0.3, false, 'excerpt'],
  [0.96, 0.75, false, 'damaged'],
  [0.5, 0.45, false, 'damaged'],
  [0.75, 0.96, false, 'better'],
  [0.3, 0.99, false, 'whole'],
] as const)('%f here, %f there, same address %s: %s', (here, there, sameAddress, relation) => {
  expect(copyRelation({ here, there, sameAddress })).toBe(relation)
})
