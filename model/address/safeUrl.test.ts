import { describe, expect, it } from 'vitest'
import { isSafeUrl } from './safeUrl'

describe('isSafeUrl', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'HTTP://example.org',
    'mailto:editor@example.org',
    '/zh/profiles/wen',
    '#x-3',
  ])('lets %s through', (url) => expect(isSafeUrl(url)).toBe(true))

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//example.org/elsewhere',
    '/\\example.org',
    'https://',
    'profiles/wen',
    '',
    null,
    undefined,
  ])('refuses %j', (url) => expect(isSafeUrl(url)).toBe(false))
})
