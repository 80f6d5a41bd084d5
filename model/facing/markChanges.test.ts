import { expect, it } from 'vitest'

import { markChanges } from './markChanges'

const source = '见[账本](https://example.org/a)和[账本](https://example.org/a)^[第三册]。'

it('says nothing where every link and note is there, whatever is emphasised', () => {
  const words = 'See *[this](https://example.org/a)* and [that](https://example.org/a)^[Book 3].'
  expect(markChanges(source, words)).toBeNull()
  expect(markChanges(source, null)).toBeNull()
})

it('counts each link and note that was lost, and names those that nobody wrote', () => {
  const words = 'See [this](https://example.org/a) and [that](https://example.org/b).'
  expect(markChanges(source, words)).toEqual({
    lostLinks: ['https://example.org/a'],
    newLinks: ['https://example.org/b'],
    lostNotes: 1,
  })
  expect(markChanges('没有注', 'None^[one]')).toMatchObject({ lostNotes: -1 })
})

it('takes a link that is not whole for a lost one', () => {
  expect(markChanges('[字](https://example.org)', '[word](https://example.org')).toMatchObject({
    lostLinks: ['https://example.org'],
  })
})
