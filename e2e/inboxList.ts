import { expect, type Locator, type Page } from '@playwright/test'

import { signIn, type Colleague } from './newsroom'

/** Bytes that are good Big5, and in UTF-8 or GB18030 no text at all. They begin with 「燈塔不是給船看的。」. */
const big5Tower = [
  0xbf, 0x4f, 0xb6, 0xf0, 0xa4, 0xa3, 0xac, 0x4f, 0xb5, 0xb9, 0xb2, 0xee, 0xac, 0xdd, 0xaa, 0xba,
  0xa1, 0x43,
]

let counter = 0

/** Words that no other test uses, so that what one finds in the list is one's own. */
export function ownWords(): string {
  return `${process.pid.toString(36)}${Date.now().toString(36)}${(++counter).toString(36)}`
}

/** A short conversation that is called by these words. */
export function conversation(words: string): string {
  return `# 谈话 ${words}\n\n问：灯亮着吗？\n\n答：亮着，${words}。\n\n问：谁守着？\n\n答：没有人守。\n`
}

export function textFile(name: string, content: string | number[]) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(content) }
}

/** A file whose encoding an editor has to choose. */
export function big5File(words: string) {
  return textFile(`${words}.txt`, [...big5Tower, ...Buffer.from(words)])
}

export async function openInbox(page: Page, query = ''): Promise<void> {
  await signIn(page, 'editor')
  await page.goto(`/admin/import${query}`)
}

/** The row of the list in which these words stand. */
export function rowWith(page: Page, words: string): Locator {
  return page.getByRole('row').filter({ hasText: words })
}

export function chooseFiles(page: Page, files: ReturnType<typeof textFile>[]): Promise<void> {
  return page.locator('input[type=file]').setInputFiles(files)
}

/** A colleague brings a text in; answers the import's id. */
export async function bringIn(colleague: Colleague, text: string): Promise<string> {
  const response = await colleague.post('/api/imports/propose', { text })
  expect(response.status()).toBe(201)
  const { id }: { id: string } = await response.json()
  return id
}
