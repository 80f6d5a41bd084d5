import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestNewsroom, type TestNewsroom } from './openTestNewsroom'

let site: TestNewsroom
beforeAll(async () => {
  site = await openTestNewsroom()
})
afterAll(() => site.close())

describe('a user', () => {
  it('cannot raise their own role or widen their languages', async () => {
    const translator = site.user('translator')
    const answer = await site.rest('translator', {
      method: 'PATCH',
      path: `users/${translator?.id}`,
      body: { role: 'admin', languages: [], name: 'Renamed' },
    })
    expect(answer).toMatchObject({ status: 200, body: { doc: { name: 'Renamed' } } })
    const stored = await site.payload.findByID({
      collection: 'users',
      id: translator?.id ?? '',
    })
    expect(stored).toMatchObject({ role: 'contributor', languages: ['zh'] })
  })

  it('sees no other user, and no visitor sees any', async () => {
    const asked = await site.rest('editor', { path: 'users?limit=100' })
    expect(asked.body).toMatchObject({ docs: [{ id: site.user('editor')?.id }], totalDocs: 1 })
    expect((await site.rest('visitor', { path: 'users' })).status).toBe(403)
  })

  it('is locked out after five wrong passwords, until an admin opens the account', async () => {
    const email = 'contributor@example.org'
    const login = (password: string) =>
      site.rest('visitor', { method: 'POST', path: 'users/login', body: { email, password } })
    const right = 'password of the contributor'
    expect((await login(right)).status).toBe(200)
    for (let attempt = 0; attempt < 5; attempt++) {
      expect((await login('wrong')).status).toBe(401)
    }
    expect((await login(right)).status).not.toBe(200)
    const unlock = (who: 'editor' | 'admin') =>
      site.rest(who, { method: 'POST', path: 'users/unlock', body: { email } })
    expect((await unlock('editor')).status).toBe(403)
    expect((await unlock('admin')).status).toBe(200)
    expect((await login(right)).status).toBe(200)
  })
})

describe('the stores behind the admin', () => {
  it.each([
    'payload-locked-documents',
    'payload-preferences',
    'payload-migrations',
    'payload-jobs',
  ])('%s are closed to visitors', async (slug) => {
    expect((await site.rest('visitor', { path: slug })).status).toBeGreaterThanOrEqual(400)
  })
})
