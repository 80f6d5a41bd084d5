import { expect, it } from 'vitest'

import { parseAddress } from './parseAddress'

it.each([
  ['/zh', { kind: 'fixed', locale: 'zh' }],
  ['/en/profiles', { kind: 'fixed', locale: 'en' }],
  ['/p/0a1b2c3d', { kind: 'passage', id: '0a1b2c3d' }],
  ['/en/feed.xml', { kind: 'fixed', locale: 'en' }],
  [
    '/zh/interviews/qi-di',
    { kind: 'document', collection: 'interviews', locale: 'zh', slug: 'qi-di', facing: false },
  ],
  [
    '/en/interviews/qi-di/facing',
    { kind: 'document', collection: 'interviews', locale: 'en', slug: 'qi-di', facing: true },
  ],
  [
    '/zh/topics/%E5%A3%B0',
    { kind: 'document', collection: 'topics', locale: 'zh', slug: '声', facing: false },
  ],
  [`/en/preview/${'a'.repeat(43)}`, { kind: 'preview', locale: 'en', secret: 'a'.repeat(43) }],
])('reads %s', (path, address) => {
  expect(parseAddress(path)).toEqual(address)
})

it.each([
  '/',
  '/de',
  '/zh/topics',
  '/zh/nothing',
  '/zh/profiles/a/facing',
  '/zh/interviews/a/facing/b',
  '/zh/%E5%',
  '/zh/preview',
  '/zh/preview/short',
  `/zh/preview/${'a'.repeat(43)}/more`,
  '/p',
  '/p/short',
  '/p/0a1b2c3d/more',
])('knows no page at %s', (path) => {
  expect(parseAddress(path)).toBeNull()
})
