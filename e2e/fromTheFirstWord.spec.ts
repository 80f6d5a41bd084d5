import { expect, test } from '@playwright/test'

import { signInOverRest } from './newsroom'
import { publish } from './publishedTurns'
import { rowAtWork } from './translateScreen'
import { exchanges, openEmptyInterview, storedText, transcript, typeExchanges } from './transcript'
import { paste } from './pasted'

test.use({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } })

/** As the editor of WeChat puts it on the clipboard: sections around everything, and a word to its readers. */
const fromWechat = {
  html: `<section data-mpa-powered-by="x"><section style="margin:0px"><p style="margin:0px 8px"><strong><span style="letter-spacing:1px">温未央：</span></strong><span>水尺有多高？</span></p><p><br></p><p><strong>罗守一：</strong>一人多高，漆成红白两色。</p></section><p style="text-align:center">长按识别二维码关注我们</p></section>`,
  text: '温未央：水尺有多高？\n\n罗守一：一人多高，漆成红白两色。\n长按识别二维码关注我们',
}

/** As Word does: its own classes and elements, and nobody who speaks. */
const fromWord = {
  html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment--><p class=MsoNormal style='text-indent:21.0pt;mso-char-indent-count:2.0'><span style='mso-fareast-font-family:宋体'>河堤上立着新的水尺。</span><span lang=EN-US><o:p></o:p></span></p><p class=MsoNormal><span>旧的那把收在站里。<span lang=EN-US><o:p></o:p></span></span></p><!--EndFragment--></body></html>`,
  text: '河堤上立着新的水尺。\n旧的那把收在站里。',
}

test('from the first word of an interview to the withdrawal of one language', async ({
  page,
  request,
}) => {
  test.setTimeout(300_000)
  const editor = signInOverRest(request, 'editor')
  const id = await openEmptyInterview(page, editor, '看水尺的人')
  const address = `/admin/collections/interviews/${id}`
  const stored = () => storedText(editor, id)
  // The server may just then have closed a connection that stood idle.
  const status = async (path: string) => (await request.get(path, { maxRetries: 1 })).status()
  await typeExchanges(page, exchanges)

  await test.step('it is written by keyboard alone', async () => {
    const shown = await transcript(page)
      .locator('[data-passage]')
      .evaluateAll((blocks) =>
        blocks.map((block) =>
          ['number', 'label', 'ink'].map((name) => block.getAttribute(`data-${name}`)).join(' '),
        ),
      )
    expect(shown).toEqual(
      exchanges.flatMap((_, place) => [`${place + 1} 温未央 question`, ' 罗守一 guest1']),
    )
    const outline = page.getByRole('region', { name: '大纲' })
    await expect(outline.getByRole('heading')).toContainText('6 问')
    await expect(outline.getByRole('listitem')).toHaveCount(6)
    await expect(outline.locator('[aria-current]')).toHaveText('6现在还描吗？')
    await expect.poll(async () => (await stored()).texts).toEqual(exchanges.flat())
    const { speakers, kinds, passages } = await stored()
    expect(speakers).toEqual(exchanges.flatMap(() => ['s1', 's2']))
    expect(kinds).toEqual(exchanges.flatMap(() => ['question', 'answer']))
    expect(new Set(passages).size).toBe(12)
    expect(passages.every((passage) => /^[a-z0-9]{8}$/.test(passage))).toBe(true)
  })
  const { passages: typed } = await stored()

  let second = ''
  // A key stays down for a moment, and in it the editor learns where the caret went.
  const press = (key: string) => page.keyboard.press(key, { delay: 30 })
  await test.step('split, joined, moved and taken back, passages keep their ids', async () => {
    for (let question = 6; question >= 2; question--) await press('Alt+k')
    await expect(page.locator('[data-active=last]')).toHaveText('第一件事学什么？')
    await press('ArrowDown')
    await press('Home')
    for (let letter = 0; letter < '学看水尺。'.length; letter++) await press('ArrowRight')
    await press('Enter')
    await expect.poll(async () => (await stored()).texts[4]).toBe('天不亮就去，看三遍。')
    const split = await stored()
    second = split.passages[4] ?? ''
    expect(split.passages.toSpliced(4, 1)).toEqual(typed)
    await press('Backspace')
    await expect.poll(async () => (await stored()).passages).toEqual(typed)

    await press('Home')
    await press('Shift+End')
    await press('ControlOrMeta+x')
    await press('Backspace')
    await press('ControlOrMeta+End')
    await expect(page.locator('[data-active=last]')).toHaveText('每年描一次，描到描不动为止。')
    await press('Enter')
    await press('ControlOrMeta+v')
    await expect
      .poll(async () => (await stored()).passages)
      .toEqual([...typed.toSpliced(3, 1), typed[3]])
    for (let step = 0; step < 4; step++) await press('ControlOrMeta+z')
    await expect.poll(async () => (await stored()).passages).toEqual(typed)
    expect((await stored()).texts).toEqual(exchanges.flat())
  })

  await test.step('what is pasted comes clean, and its turns are offered', async () => {
    await press('ControlOrMeta+End')
    await press('Enter')
    await paste(page, fromWechat)
    const offer = page.getByRole('dialog', { name: /^认出 2 轮对话/ })
    await expect(offer.getByRole('combobox', { name: /罗守一/ })).toHaveValue('speaker s2')
    await press('Enter')
    await expect.poll(async () => (await stored()).texts.length).toBe(14)
    await press('Enter')
    await paste(page, fromWord)
    await expect.poll(async () => (await stored()).texts.length).toBe(16)
    const { passages, speakers, texts } = await stored()
    expect(passages.slice(0, 12)).toEqual(typed)
    expect(new Set(passages).size).toBe(16)
    expect(speakers.slice(12, 14)).toEqual(['s1', 's2'])
    expect(texts.slice(12)).toEqual([
      '水尺有多高？',
      '一人多高，漆成红白两色。',
      '河堤上立着新的水尺。',
      '旧的那把收在站里。',
    ])
  })

  let slug = ''
  await test.step('Chinese is published', async () => {
    slug = await publish(page)
    expect(await status(`/zh/interviews/${slug}`)).toBe(200)
    expect(await status(`/en/interviews/${slug}`)).toBe(404)
    // Joined with the one before it, it is found there.
    const joined = await request.get(`/p/${second}`, { maxRedirects: 0 })
    expect(joined.headers()['location']).toMatch(new RegExp(`#p-${typed[3]}$`))
  })

  await test.step('all of it is translated by keyboard', async () => {
    await page.goto(`${address}/translate`)
    await expect(rowAtWork(page)).toBeFocused()
    await page.keyboard.press('Enter')
    for (let row = 1; row <= 17; row++) {
      const box = rowAtWork(page).getByRole('textbox')
      await expect(box).toBeFocused()
      await expect(box).toHaveValue('')
      await page.keyboard.type(`English of row ${row}`)
      await page.keyboard.press('Control+Enter')
    }
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '17 段译定 17 段')
  })

  await test.step('English goes public at its minute', async () => {
    await page.goto(`${address}?locale=zh`)
    const chips = page.getByRole('group', { name: '各语言的状态' })
    await chips.getByRole('button', { name: /^英文/ }).click()
    const dialogue = page.getByRole('dialog')
    await dialogue.getByRole('radio', { name: '定时' }).check()
    // The clocks of the newsroom are eight hours ahead of UTC.
    const minute = new Date(Math.ceil((Date.now() + 15_000) / 60_000) * 60_000)
    const shown = new Date(+minute + 8 * 60 * 60_000).toISOString().slice(0, 16)
    await dialogue.getByLabel('日期和时间').fill(shown)
    await expect(dialogue).toContainText('UTC+8')
    await dialogue.getByRole('button', { name: '定时发布英文' }).click()
    await expect(dialogue).toContainText('已经定好')
    expect(await status(`/en/interviews/${slug}`)).toBe(404)
    await expect.poll(() => status(`/en/interviews/${slug}`), { timeout: 120_000 }).toBe(200)
    expect(Date.now()).toBeGreaterThanOrEqual(+minute)
    expect(Date.now()).toBeLessThan(+minute + 60_000)
    const { schedules } = await (await editor.get(`/api/interviews/${id}/schedules`)).json()
    expect(schedules).toMatchObject([{ state: 'done', report: { worse: [] } }])
  })

  await test.step('one Chinese passage changes: exactly its English is stale', async () => {
    await page.goto(`${address}?locale=zh`)
    const passage = transcript(page).locator(`[data-passage="${typed[5]}"]`)
    await passage.click()
    await press('End')
    await page.keyboard.insertText('这是规矩。')
    await expect.poll(async () => (await stored()).texts[5]).toMatch(/这是规矩。$/)
    await page.goto(`${address}/translate`)
    await expect(page.locator('[data-state=stale][data-id]')).toHaveCount(1)
    await expect(rowAtWork(page).locator('ins')).toContainText('这是规矩')
    await page.goto(`${address}?locale=zh`)
    await publish(page)
    await page.goto(`/zh/interviews/${slug}/facing`)
    await expect(page.locator('[data-stale]')).toHaveCount(1)
    await expect(page.locator(`[id="p-${typed[5]}"] [data-stale]`)).toHaveCount(1)
  })

  await test.step('Chinese is withdrawn, English stays', async () => {
    await page.goto(`${address}?locale=zh`)
    const chips = page.getByRole('group', { name: '各语言的状态' })
    await chips.getByRole('button', { name: /^中文/ }).click()
    const dialogue = page.getByRole('dialog')
    await dialogue.getByRole('button', { name: '撤回中文……' }).click()
    await dialogue.getByRole('button', { name: '撤回中文', exact: true }).click()
    await expect(chips.getByRole('button', { name: /^中文/ })).toContainText('草稿')
    expect(await status(`/zh/interviews/${slug}`)).toBe(404)
    expect(await status(`/en/interviews/${slug}`)).toBe(200)
  })
})
