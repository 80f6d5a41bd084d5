import { expect, type Page } from '@playwright/test'

import { signIn, type Colleague } from './newsroom'

/** What is asked and answered, in our own words. */
export const exchanges = [
  ['您是哪一年到水文站的？', '一九八三年，跟着我师父来的。'],
  ['第一件事学什么？', '学看水尺。天不亮就去，看三遍。'],
  ['为什么是三遍？', '浪会骗人，看一遍不算数。'],
  ['最难的一夜是哪一夜？', '水退的那一夜，人反而睡不着。'],
  ['那把水尺还在吗？', '还在，上面的漆是我自己描的。'],
  ['现在还描吗？', '每年描一次，描到描不动为止。'],
]

/** The text of a draft as the server keeps it, a line for each passage. */
export type Stored = {
  speakers: string[]
  kinds: string[]
  passages: string[]
  texts: string[]
}

/** An interview with who asks and who answers, and nothing said yet. */
export async function openEmptyInterview(
  page: Page,
  editor: Colleague,
  title: string,
): Promise<string> {
  const created = await editor.post('/api/interviews?locale=zh&draft=true', {
    title,
    form: 'qa',
    originalLanguage: 'zh',
    speakers: [
      { key: 's1', role: 'interviewer', name: { zh: '温未央', en: 'Wen Weiyang' } },
      { key: 's2', role: 'interviewee', name: { zh: '罗守一', en: 'Luo Shouyi' } },
    ],
  })
  expect(created.status()).toBe(201)
  const { doc }: { doc: { id: string } } = await created.json()
  await signIn(page, 'editor')
  await page.goto(`/admin/collections/interviews/${doc.id}?locale=zh`)
  await transcript(page).click()
  return doc.id
}

export const transcript = (page: Page) => page.locator('.ContentEditable__root')

/** Types the exchanges as somebody does who never leaves the keys. */
export async function typeExchanges(page: Page, said: string[][]): Promise<void> {
  await page.keyboard.press('Alt+1')
  await page.keyboard.press('Alt+q')
  for (const [place, [question = '', answer = '']] of said.entries()) {
    if (place > 0) await passTheWord(page)
    await page.keyboard.insertText(question)
    await passTheWord(page)
    await page.keyboard.insertText(answer)
  }
}

async function passTheWord(page: Page): Promise<void> {
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
}

/** What the server keeps of the draft. */
export async function storedText(editor: Colleague, id: string): Promise<Stored> {
  const response = await editor.get(`/api/interviews/${id}?locale=zh&draft=true&depth=0`)
  const { body }: { body: StoredBody | null } = await response.json()
  const blocks = body?.root.children ?? []
  return {
    speakers: blocks.map((block) => block.$?.speaker ?? ''),
    kinds: blocks.map((block) => block.$?.kind ?? ''),
    passages: blocks.map((block) => block.$?.passage ?? ''),
    texts: blocks.map((block) => block.children.map(({ text }) => text).join('')),
  }
}

type StoredBody = {
  root: {
    children: {
      $?: { passage?: string; speaker?: string; kind?: string }
      children: { text: string }[]
    }[]
  }
}
