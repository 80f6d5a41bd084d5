import { expect, type APIRequestContext, type APIResponse, type Page } from '@playwright/test'

import { accountOf, type Role } from './accounts'

/** A colleague who works over REST. */
export type Colleague = {
  post: (path: string, data: unknown) => Promise<APIResponse>
  patch: (path: string, data: unknown) => Promise<APIResponse>
  get: (path: string) => Promise<APIResponse>
}

export async function signInOverRest(request: APIRequestContext, role: Role): Promise<Colleague> {
  const response = await request.post('/api/users/login', { data: accountOf(role) })
  expect(response.status()).toBe(200)
  const { token }: { token: string } = await response.json()
  const headers = { authorization: `JWT ${token}` }
  return {
    post: (path, data) => request.post(path, { data, headers }),
    patch: (path, data) => request.patch(path, { data, headers }),
    get: (path) => request.get(path, { headers }),
  }
}

/**
 * Signs in at the admin, as a person does. Two browsers that sign in to one account at the same moment may lose one
 * of the two sessions; that one signs in once more.
 */
export async function signIn(page: Page, role: Role): Promise<void> {
  await fillInLogin(page, role)
  if (!(await isSignedIn(page))) await fillInLogin(page, role)
}

function isSignedIn(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const response = await fetch('/api/users/me')
    const { user } = await response.json()
    return Boolean(user)
  })
}

async function fillInLogin(page: Page, role: Role): Promise<void> {
  const { email, password } = accountOf(role)
  await page.goto('/admin/login')
  await page.getByRole('textbox', { name: /电子邮件|邮箱|email/i }).fill(email)
  await page.locator('input[type=password]').fill(password)
  await page.getByRole('button', { name: /登录|login/i }).click()
  await page.waitForURL((url) => !url.pathname.includes('login'))
}

/** A body of plain paragraphs, as an editor would have typed it. */
export function bodyOf(...paragraphs: string[]) {
  const element = { version: 1, direction: 'ltr', format: '', indent: 0 }
  return {
    root: {
      ...element,
      type: 'root',
      children: paragraphs.map((text) => ({
        ...element,
        type: 'paragraph',
        textFormat: 0,
        children: [
          { type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' },
        ],
      })),
    },
  }
}
