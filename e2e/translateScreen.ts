import type { APIRequestContext, Page } from '@playwright/test'

import { conversation, ownWords } from './inboxList'
import { signInOverRest } from './newsroom'

/** A Chinese conversation of four passages under a title, nothing of it in English yet; answers its id. */
export async function untranslated(request: APIRequestContext): Promise<string> {
  const editor = signInOverRest(request, 'editor')
  const proposed = await editor.post('/api/imports/propose', { text: conversation(ownWords()) })
  const { id }: { id: string } = await proposed.json()
  const accepted = await editor.post(`/api/imports/${id}/accept`, { as: 'new' })
  const { interview }: { interview: string } = await accepted.json()
  return interview
}

/** The row that a translator is at. */
export const rowAtWork = (page: Page) =>
  page.getByRole('list', { name: '译文' }).locator('[aria-current=true]')

export const box = (page: Page) => rowAtWork(page).getByRole('textbox')
