import { expect, it } from 'vitest'
import { termHints } from './termHints'

const shen = { source: ['沈雁回', '老沈'], target: 'Shen Yanhui' }
const tan = { source: ['谭伯川'], target: 'Tan Bochuan' }

it('finds a name in all its forms, and says whether its rendering is used', () => {
  expect(termHints([shen, tan], '老沈说过。', 'Shen Yanhui said so.')).toEqual([
    { term: shen, used: true },
  ])
  expect(termHints([shen, tan], '沈雁回和谭伯川。', 'shen yanhui and Tan.')).toEqual([
    { term: shen, used: true },
    { term: tan, used: false },
  ])
})
