import { expect, it } from 'vitest'

import { changedPart } from './replaceWords'

it('changes no more of a text than what differs', () => {
  expect(changedPart('井很深,绳', '井很深，绳')).toEqual({ start: 3, end: 4, instead: '，' })
  expect(changedPart('a  b', 'a b')).toEqual({ start: 2, end: 3, instead: '' })
  expect(changedPart('aa', 'aaa')).toEqual({ start: 2, end: 2, instead: 'a' })
  expect(changedPart('井', '井')).toEqual({ start: 1, end: 1, instead: '' })
})
