import { expect, it } from 'vitest'

import { editPlace } from './editPlace'

const address = '/admin/collections/interviews/i1'
const open = { interview: 'i1', original: 'zh', shown: 'en', asked: 'en', isWhole: false } as const

it('leads to the translation when its language is chosen', () => {
  expect(editPlace(open)).toBe(`${address}/translate`)
  expect(editPlace({ ...open, original: 'en', shown: 'zh', asked: 'zh' })).toBe(
    `${address}/translate`,
  )
})

it('opens the original where no language is asked for', () => {
  expect(editPlace({ ...open, asked: null })).toBe(`${address}?locale=zh`)
})

it('stays with the original, and with the translation as a whole text', () => {
  expect(editPlace({ ...open, shown: 'zh', asked: 'zh' })).toBeNull()
  expect(editPlace({ ...open, isWhole: true })).toBeNull()
})
