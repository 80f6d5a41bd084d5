import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

import { signInOverRest } from './newsroom'
import { exchanges, openEmptyInterview, transcript, typeExchanges } from './transcript'

test.use({ locale: 'zh-CN' })

/** axe finds nothing in what we put into Payload's view; `parts` are selectors. */
async function expectNothingWrongIn(page: Page, ...parts: string[]): Promise<void> {
  const axe = new AxeBuilder({ page })
  for (const part of parts) axe.include(part)
  const { violations } = await axe.analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`,
  )
  expect.soft(found, parts.join()).toEqual([])
}

test('what a passage is can be told at the passage itself, and taken back', async ({
  page,
  request,
}) => {
  const editor = signInOverRest(request, 'editor')
  await openEmptyInterview(page, editor, '描水尺的人')
  await typeExchanges(page, exchanges.slice(0, 1))
  const answer = transcript(page).locator('[data-passage]').nth(1)
  const button = page.getByRole('button', { name: '说话人与类别: 罗守一，答' })

  await test.step('Escape leaves everything as it was', async () => {
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('menuitemradio', { name: '罗守一' })).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(page.getByRole('menuitemradio', { name: '温未央' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
    await expect(button).toBeFocused()
    await expect(answer).toHaveAttribute('data-speaker', 's2')
  })

  await test.step('another kind is one step back', async () => {
    await page.keyboard.press('Enter')
    await page.getByRole('menuitemradio', { name: '编者注' }).click()
    await expect(answer).toHaveAttribute('data-kind', 'note')
    await expect(transcript(page)).toBeFocused()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(answer).toHaveAttribute('data-kind', 'answer')
  })

  await test.step('the link of a passage leads to it for good', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await button.click()
    await page.getByRole('menuitem', { name: '复制这一段的链接' }).click()
    const id = await answer.getAttribute('data-passage')
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(new RegExp(`/p/${id}$`))
  })
})

test('words are found and replaced in the whole text', async ({ page, request }) => {
  const editor = signInOverRest(request, 'editor')
  await openEmptyInterview(page, editor, '找水尺的人')
  await typeExchanges(page, exchanges)
  await page.keyboard.press('ControlOrMeta+Alt+f')
  const bar = page.getByRole('search', { name: '查找与替换' })
  const find = bar.getByRole('textbox', { name: '查找' })
  await expect(find).toBeFocused()

  await test.step('counted, for everybody and for one speaker', async () => {
    await page.keyboard.insertText('水尺')
    await expect(bar.getByRole('status')).toHaveText('2 处')
    await bar.getByRole('combobox', { name: '查找范围' }).selectOption('罗守一')
    await expect(bar.getByRole('status')).toHaveText('1 处')
    await bar.getByRole('combobox', { name: '查找范围' }).selectOption('所有人')
    await find.press('Enter')
    await expect(bar.getByRole('status')).toHaveText('第 1 处，共 2 处')
  })

  await test.step('a pattern that is none is told', async () => {
    await bar.getByRole('checkbox', { name: '正则' }).check()
    await find.fill('水(尺')
    await expect(bar.getByRole('status')).toContainText('这不是完整的正则表达式')
  })

  await test.step('all at once, and back in one step', async () => {
    await find.fill('水(尺)')
    await bar.getByRole('textbox', { name: '换成' }).fill('木$1')
    await bar.getByRole('button', { name: '全部替换' }).click()
    await expect(bar.getByRole('status')).toHaveText('替换了 2 处')
    await expect(transcript(page)).toContainText('学看木尺。')
    await expect(transcript(page)).toContainText('那把木尺还在吗？')
    await expectNothingWrongIn(page, '.transcript-find')
    await find.press('Escape')
    await expect(bar).toHaveCount(0)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(transcript(page)).toContainText('学看水尺。')
    await expect(transcript(page)).toContainText('那把水尺还在吗？')
  })
})

test('the caret stays where somebody writes, and a figure keeps its words', async ({
  page,
  request,
}) => {
  const editor = signInOverRest(request, 'editor')
  await openEmptyInterview(page, editor, '守水尺的人')
  await typeExchanges(page, exchanges.slice(0, 2))
  const passage = (place: number) => transcript(page).locator('> [data-passage]').nth(place)

  await test.step('a triple click takes one passage', async () => {
    await passage(1).click({ clickCount: 3 })
    await page.keyboard.insertText('八三年来的。')
    await expect(passage(1)).toHaveText('八三年来的。')
    await expect(passage(2)).toHaveText('第一件事学什么？')
  })

  await test.step('several letters at once stay in the new passage', async () => {
    await page.keyboard.press('Enter')
    await page.keyboard.insertText('跟着')
    await page.keyboard.insertText('师父。')
    await expect(passage(2)).toHaveText('跟着师父。')
  })

  await test.step('a key that comes before the browser has told of the caret acts where it is', async () => {
    await passage(2).evaluate((words) => {
      const text = words.querySelector('[data-lexical-text]')?.firstChild
      if (text) getSelection()?.collapse(text, 2)
      const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })
      words.parentElement?.dispatchEvent(enter)
    })
    await expect(passage(2)).toHaveText('跟着')
    await expect(passage(3)).toHaveText('师父。')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(passage(2)).toHaveText('跟着师父。')
  })

  await test.step('a figure divides no sentence, and one key does not remove it', async () => {
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await page.getByRole('button', { name: '在这一段后面加图片' }).click()
    const caption = passage(3).getByRole('textbox', { name: '图说' })
    await caption.fill('旧水尺')
    await expect(passage(2)).toHaveText('跟着师父。')
    await passage(4).click({ position: { x: 12, y: 10 } })
    await page.keyboard.press('Home')
    await page.keyboard.press('Backspace')
    await expect(caption).toHaveValue('旧水尺')
  })

  await test.step('what a voice writes on the figure stands behind it, and nowhere else', async () => {
    await page.keyboard.insertText('漆是红的。')
    await expect(passage(4)).toHaveText('漆是红的。')
    await expect(passage(0)).toHaveText('您是哪一年到水文站的？')
  })

  await test.step('its caption is found and replaced with the words of the text', async () => {
    await page.getByRole('button', { name: '查找', exact: true }).click()
    const bar = page.getByRole('search', { name: '查找与替换' })
    await bar.getByRole('textbox', { name: '查找' }).fill('旧水尺')
    await expect(bar.getByRole('status')).toHaveText('1 处')
    await bar.getByRole('textbox', { name: '换成' }).fill('老水尺')
    await bar.getByRole('button', { name: '全部替换' }).click()
    const caption = passage(3).getByRole('textbox', { name: '图说' })
    await expect(caption).toHaveValue('老水尺')
    await page.getByRole('button', { name: '撤销' }).click()
    await expect(caption).toHaveValue('旧水尺')
  })
})

test('the editor can be used by everybody', async ({ page, request }) => {
  const editor = signInOverRest(request, 'editor')
  await openEmptyInterview(page, editor, '听水的人')
  await typeExchanges(page, exchanges.slice(0, 2))

  await test.step('all keys are under Alt+/', async () => {
    await page.keyboard.press('Alt+/')
    const help = page.getByRole('dialog', { name: '全部快捷键' })
    await expect(help).toContainText('换另一位说')
    await expectNothingWrongIn(page, '.transcript-help')
    await page.keyboard.press('Escape')
    await expect(help).toBeHidden()
    await expect(transcript(page)).toBeFocused()
  })

  await test.step('every tool has a name', async () => {
    const tools = page.locator('.fixed-toolbar').getByRole('button')
    await expect(tools.filter({ visible: true }).first()).toHaveAccessibleName('在光标处加注')
    await expect(page.getByRole('button', { name: '加粗 (Ctrl+B)' })).toBeVisible()
    await expectNothingWrongIn(page, '.fixed-toolbar')
  })

  await test.step('the menu and the panel have no faults', async () => {
    await page.getByRole('button', { name: /^说话人与类别/ }).click()
    await expectNothingWrongIn(page, '.editor-container', '.transcript-panel')
    await page.keyboard.press('Escape')
  })

  await test.step('a narrow view has the panel in the toolbar', async () => {
    await page.setViewportSize({ width: 900, height: 900 })
    await page.getByRole('button', { name: '大纲' }).click()
    await expectNothingWrongIn(page, '.transcript-tool', '.editor-container')
    await page.getByRole('button', { name: /您是哪一年到水文站的/ }).click()
    await expect(page.locator('[data-active=last]')).toHaveText('您是哪一年到水文站的？')
  })
})
