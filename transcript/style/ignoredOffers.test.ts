import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ignore, isIgnored, readIgnored, unignore } from './ignoredOffers'

const kept = new Map<string, string>()

beforeEach(() => {
  kept.clear()
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  })
})
afterEach(() => vi.unstubAllGlobals())

const comma = { passage: 'aaaaaaaa', before: ',', instead: '，' }
const elsewhere = { ...comma, passage: 'bbbbbbbb' }

it('remembers what was ignored, in this passage only, until it is asked for again', () => {
  ignore(readIgnored(), comma)
  expect(isIgnored(readIgnored(), comma)).toBe(true)
  expect(isIgnored(readIgnored(), elsewhere)).toBe(false)
  unignore(ignore(readIgnored(), elsewhere), [comma])
  expect(isIgnored(readIgnored(), comma)).toBe(false)
  expect(isIgnored(readIgnored(), elsewhere)).toBe(true)
})

it('ignores for the page alone where the browser keeps nothing', () => {
  vi.stubGlobal('localStorage', undefined)
  expect(isIgnored(ignore(readIgnored(), comma), comma)).toBe(true)
  expect(readIgnored().size).toBe(0)
})
