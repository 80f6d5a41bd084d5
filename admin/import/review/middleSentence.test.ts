import { expect, it } from 'vitest'

import { middleSentence } from './middleSentence'

it.each([
  ['天天上去。第一次爬，腿抖了三天。现在不爬，腿才抖。', 16],
  ['One. Two three four five. Six.', 5],
  ['没有第二句', 0],
])('in %s the cut is at %i', (text, at) => {
  expect(middleSentence(text)).toBe(at)
})
