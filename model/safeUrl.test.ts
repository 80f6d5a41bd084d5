import { describe, expect, it } from 'vitest'
import { safeUrl } from './safeUrl'

describe('safeUrl', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'HTTP://example.org',
    'mailto:editor@example.org',
    '/zh/profiles/wen',
    '#x-3',
  ])('lets %s through', (url) => expect(safeUrl(url)).toBe(url))

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
  ])('refuses %j', (url) => expect(safeUrl(url)).toBeNull())
})
