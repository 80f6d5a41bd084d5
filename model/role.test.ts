import { expect, it } from 'vitest'

import { mayPublish, mayWriteIn } from './role'

it.each([
  ['an admin', { role: 'admin' }, true, true],
  ['an editor', { role: 'editor', languages: ['zh'] }, true, true],
  ['a contributor', { role: 'contributor', languages: [] }, false, true],
  ['a translator into Chinese', { role: 'contributor', languages: ['zh'] }, false, false],
  ['an account without a role', { role: null }, false, false],
  ['a visitor', null, false, false],
] as const)('lets %s publish and write in English, or not', (_, user, publishes, writes) => {
  const asking = user && { ...user, languages: 'languages' in user ? [...user.languages] : null }
  expect(mayPublish(asking)).toBe(publishes)
  expect(mayWriteIn(asking, 'en')).toBe(writes)
})
