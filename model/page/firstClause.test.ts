import { expect, it } from 'vitest'
import { firstClause } from './firstClause'

it('takes what stands before the first comma or full stop', () => {
  expect(firstClause('声音档案馆创办人。她守着七万盘磁带。')).toBe('声音档案馆创办人')
  expect(firstClause('Keeper of a tidal organ, since 1998.')).toBe('Keeper of a tidal organ')
  expect(firstClause('Paper conservator')).toBe('Paper conservator')
})

it('does not take a point inside a number for an end', () => {
  expect(firstClause('Version 2.0 of a model. It is large.')).toBe('Version 2.0 of a model')
})

it('says nothing rather than too much', () => {
  expect(firstClause('一个名字很长而且句子里从头到尾都没有任何标点的人物简介')).toBeNull()
  expect(firstClause(null)).toBeNull()
  expect(firstClause('')).toBeNull()
})
