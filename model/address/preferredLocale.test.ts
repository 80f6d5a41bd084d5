import { expect, it } from 'vitest'

import { preferredLocale } from './preferredLocale'

it.each([
  [null, 'zh'],
  ['', 'zh'],
  ['de-DE,de;q=0.9', 'zh'],
  ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['fr, zh;q=0.4, en;q=0.6', 'en'],
  ['en;q=0, zh;q=0.1', 'zh'],
])('reads %s as %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale)
})
