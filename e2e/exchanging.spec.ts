import { expect, test, type APIRequestContext } from '@playwright/test'
import { readFile } from 'node:fs/promises'

import { expectNothingWrong } from './axe'
import { tabTo } from './keyboard'
import { signIn, signInOverRest } from './newsroom'
import { untranslated } from './translateScreen'

test.use({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } })

type Row = { id: string; state: string; words: string | null }

async function rowsOf(request: APIRequestContext, interview: string): Promise<Row[]> {
  const path = `/api/interviews/${interview}/translation?to=en`
  const { rows }: { rows: Row[] } = await (await signInOverRest(request, 'editor').get(path)).json()
  return rows
}

const english = ['A talk', 'Is the lamp lit?', 'It is lit.', 'Who keeps it?', 'Nobody does.']

/** What a translator does in their tool: fills in every target and confirms it. */
function translated(xliff: string): string {
  let at = 0
  return xliff.replace(
    /<segment state="initial">(<source>.*?<\/source>)<\/segment>/gs,
    (_, source: string) =>
      `<segment state="translated">${source}<target>${english[at++]}</target></segment>`,
  )
}

test('a translation goes out as XLIFF and comes back; a row that changed meanwhile is chosen', async ({
  page,
  request,
}) => {
  const editor = signInOverRest(request, 'editor')
  const interview = await untranslated(request)
  await signIn(page, 'editor')
  await page.goto(`/admin/collections/interviews/${interview}/translate`)

  const files = page.getByRole('button', { name: '文件', exact: true })
  await tabTo(files)
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('link', { name: '导出 XLIFF' })).toBeFocused()
  const downloading = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/\.zh-en\.xlf$/)
  const file = translated(await readFile(await download.path(), 'utf8'))

  // A colleague translates the title while the file is away.
  const title = { id: 'title', words: 'A conversation', base: null, progress: 'done' }
  await editor.post(`/api/interviews/${interview}/translation?to=en`, title)

  await files.click()
  await page.getByRole('button', { name: '导入…' }).click()
  const dialogue = page.getByRole('dialog', { name: '导入译文' })
  const chooser = dialogue.getByLabel('选文件')
  const send = (text: string) =>
    chooser.setInputFiles({ name: 'a.xlf', mimeType: 'text/xml', buffer: Buffer.from(text) })
  await send(file.slice(0, 400))
  await expect(dialogue.getByRole('alert')).toContainText('不是完整的 XML')
  await send(file)
  await expect(dialogue.getByText('1 段要你选')).toBeVisible()
  await expect(dialogue.getByRole('button', { name: '导入 4 段' })).toBeEnabled()
  await expectNothingWrong(page, 'an import with a conflict', 'dialog')
  await page.setViewportSize({ width: 390, height: 800 })
  await expectNothingWrong(page, 'an import with a conflict, 390 px', 'dialog')
  await page.setViewportSize({ width: 1280, height: 900 })
  expect((await rowsOf(request, interview)).filter(({ words }) => words !== null)).toHaveLength(1)

  await dialogue.getByRole('group', { name: '标题' }).getByLabel('用文件里的').check()
  await dialogue.getByRole('button', { name: '导入 5 段' }).click()
  await expect(dialogue.getByText('导入了 5 段')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(files).toBeFocused()
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '5 段译定 5 段')
  await expect(page.getByRole('list', { name: '译文' })).toContainText('Who keeps it?')
  const rows = await rowsOf(request, interview)
  expect(rows.map(({ words, state }) => `${state}: ${words}`)).toEqual(
    english.map((words) => `done: ${words}`),
  )
})
