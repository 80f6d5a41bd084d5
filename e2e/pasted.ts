import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'

import { transcript } from './transcript'

/** What each program puts on the clipboard, in pages that we wrote. */
export function copied(name: string): { html: string; text: string } {
  const file = path.join(
    import.meta.dirname,
    '..',
    'importer',
    'fixtures',
    'pasted',
    `${name}.html`,
  )
  const html = readFileSync(file, 'utf8')
  return { html, text: html.replace(/<[^>]*>/g, '') }
}

/** Pastes into the transcript where its caret is. */
export async function paste(
  page: Page,
  { html, text }: { html: string; text: string },
): Promise<void> {
  await transcript(page).evaluate(
    (root, given) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', given.html)
      clipboardData.setData('text/plain', given.text)
      const about = { clipboardData, bubbles: true, cancelable: true }
      root.dispatchEvent(new ClipboardEvent('paste', about))
    },
    { html, text },
  )
}
