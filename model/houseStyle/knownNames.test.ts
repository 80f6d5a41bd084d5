import { expect, it } from 'vitest'
import { knownNames } from './knownNames'
import { styled } from './testStyled'

const names = [
  { wrong: '沈燕回', right: '沈雁回' },
  { wrong: '潮琴', right: '哈尔沃潮琴' },
  { wrong: 'Odvik', right: 'Oddvik' },
  { wrong: 'tide machine', right: 'tide organ' },
]

it('puts the right form of a name, and of a term where a sentence begins', () => {
  const text = '沈燕回和Odvik。Tide machine? A tide machine!'
  expect(styled(text, knownNames(text, names))).toBe('沈雁回和Oddvik。Tide organ? A tide organ!')
})

it('says nothing of a short name in the long one, nor of letters inside another word', () => {
  expect(knownNames('哈尔沃潮琴，Odvikson，Oddvik', names)).toEqual([])
})
