import { expect, it } from 'vitest'
import { termHints } from './termHints'

const shen = { source: ['沈雁回', '老沈'], target: 'Shen Yanhui', avoid: [] }
const tan = { source: ['谭伯川'], target: 'Tan Bochuan', avoid: ['Bochuan Tan'] }
const reel = { source: ['开盘机'], target: 'open-reel machine', avoid: ['reel', 'recorder'] }

it('finds a name in all its forms, and says whether its rendering is used', () => {
  expect(termHints([shen, tan], '老沈说过。', 'Shen Yanhui said so.')).toEqual([
    { term: shen, used: true, avoided: [] },
  ])
  expect(termHints([shen, tan], '沈雁回和谭伯川。', 'shen yanhui and Tan.')).toEqual([
    { term: shen, used: true, avoided: [] },
    { term: tan, used: false, avoided: [] },
  ])
})

it('points out the forms that the house avoids, where it means that term', () => {
  const avoided = (source: string, words: string) =>
    termHints([reel, tan], source, words).map((hint) => hint.avoided)
  expect(avoided('那台开盘机。', 'That Recorder, and a reel.')).toEqual([['reel', 'recorder']])
  expect(avoided('谭伯川来了。', 'Bochuan Tan came.')).toEqual([['Bochuan Tan']])
  expect(avoided('那台录音机。', 'That recorder.')).toEqual([])
})

it('takes no part of a word, and no part of the good form, for an avoided one', () => {
  const words = 'An open-reel machine, unreeled.'
  expect(termHints([reel], '开盘机', words)).toEqual([{ term: reel, used: true, avoided: [] }])
  const art = { source: ['art'], target: '艺术', avoid: [] }
  expect(termHints([art], 'a party', '聚会')).toEqual([])
  expect(termHints([art], 'the Arts', '学问')).toHaveLength(1)
})
