import type { APIRequestContext, APIResponse, Page } from '@playwright/test'

import { accountOf, sessionOf, type Role } from './accounts'

/** A colleague who works over REST. */
export type Colleague = {
  post: (path: string, data: unknown) => Promise<APIResponse>
  patch: (path: string, data: unknown) => Promise<APIResponse>
  get: (path: string) => Promise<APIResponse>
}

export function signInOverRest(request: APIRequestContext, role: Role): Colleague {
  const headers = { authorization: `JWT ${sessionOf(role)}` }
  return {
    // The server may close a connection that was idle just as the next request sets off on it.
    post: (path, data) => request.post(path, { data, headers, maxRetries: 1 }),
    patch: (path, data) => request.patch(path, { data, headers, maxRetries: 1 }),
    get: (path) => request.get(path, { headers, maxRetries: 1 }),
  }
}

/** Opens the browser in somebody's session, which began before the tests. */
export async function signIn(page: Page, role: Role): Promise<void> {
  const url = process.env.BASE_URL ?? ''
  await page.context().addCookies([{ name: 'payload-token', value: sessionOf(role), url }])
}

/** Signs in at the admin, as a person does. */
export async function signInByForm(page: Page, role: Role): Promise<void> {
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
