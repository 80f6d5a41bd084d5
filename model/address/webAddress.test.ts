import { describe, expect, it } from 'vitest'
import { isWebAddress } from './webAddress'

describe('isWebAddress', () => {
  it.each(['https://example.org/a?b=c#d', 'HTTP://example.org'])('knows %s', (text) =>
    expect(isWebAddress(text)).toBe(true),
  )

  it.each(['', 'example.org', 'https://', 'javascript:alert(1)', 'https://example.org and more'])(
    'refuses %j',
    (text) => expect(isWebAddress(text)).toBe(false),
  )
})
