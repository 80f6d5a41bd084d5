import { afterAll, beforeAll, expect, it } from 'vitest'

import { openTestPayload, type TestPayload } from '@/database/openTestPayload'

import { askOverRest } from './openTestNewsroom'

let site: TestPayload
beforeAll(async () => {
  site = await openTestPayload()
})
afterAll(() => site.close())

const register = (email: string) =>
  askOverRest(site.payload, 'visitor', {
    method: 'POST',
    path: 'users/first-register',
    body: { email, password: 'a long password', name: 'First', role: 'contributor' },
  })

it('registers the first user, as admin whatever was asked, and then no more', async () => {
  expect((await register('first@example.org')).status).toBe(200)
  expect((await register('second@example.org')).status).toBe(403)
  const { docs } = await site.payload.find({ collection: 'users' })
  expect(docs).toMatchObject([{ email: 'first@example.org', role: 'admin' }])
})
