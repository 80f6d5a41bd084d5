import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

import { signIn, signInOverRest, type Colleague } from './newsroom'
import { copied, paste } from './pasted'
import { transcript } from './transcript'

test.use({ locale: 'zh-CN' })

const passages = (page: Page) => transcript(page).locator('[data-passage]')

async function openInterview(page: Page, editor: Colleague, title: string): Promise<string> {
  const created = await editor.post('/api/interviews?locale=zh&draft=true', {
    title,
    form: 'qa',
    originalLanguage: 'zh',
    speakers: [{ key: 's1', role: 'interviewer', name: { zh: '温未央', en: 'Wen Weiyang' } }],
  })
  expect(created.status()).toBe(201)
  const { doc }: { doc: { id: string } } = await created.json()
  await signIn(page, 'editor')
  await page.goto(`/admin/collections/interviews/${doc.id}?locale=zh`)
  await transcript(page).click()
  return doc.id
}

type Block = {
  type: string
  $?: { passage?: string; speaker?: string }
  fields?: { media: string | null; caption: string | null }
}

async function stored(editor: Colleague, id: string) {
  const response = await editor.get(`/api/interviews/${id}?locale=zh&draft=true&depth=0`)
  const doc: {
    body: { root: { children: Block[] } } | null
    speakers: { key: string; role: string; name: { zh: string } }[]
  } = await response.json()
  return { blocks: doc.body?.root.children ?? [], speakers: doc.speakers }
}

const speakersIn = (page: Page) =>
  passages(page).evaluateAll((blocks) => blocks.map((block) => block.getAttribute('data-speaker')))

test('turns out of WeChat and out of Word are taken with those who say them', async ({
  page,
  request,
}) => {
  const editor = signInOverRest(request, 'editor')
  const id = await openInterview(page, editor, '退水以后')
  const offer = page.getByRole('dialog', { name: '认出 4 轮对话，说话人：温未央、罗守一' })

  await test.step('somebody new becomes a speaker of the interview', async () => {
    await paste(page, copied('wechat'))
    await expect(offer.getByRole('combobox', { name: /温未央/ })).toHaveValue('speaker s1')
    await expect(offer.getByRole('combobox', { name: /罗守一/ })).toHaveValue('new')
    await offer.getByText('略去了 2 行不属于正文的内容').click()
    await expect(offer.getByText('长按识别二维码关注我们')).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).include('.transcript-paste').analyze()
    expect.soft(violations).toEqual([])
    await offer.getByRole('button', { name: '按对话插入' }).press('Enter')
    await expect(offer).toHaveCount(0)
    await expect(transcript(page)).toBeFocused()
    await expect(passages(page).filter({ hasText: '水一退，人反而睡不着。' })).toHaveAttribute(
      'data-speaker',
      's2',
    )
  })

  await test.step('what follows is known, and one step takes it back', async () => {
    const before = await speakersIn(page)
    await paste(page, copied('word'))
    await expect(offer.getByRole('combobox', { name: /罗守一/ })).toHaveValue('speaker s2')
    await page.keyboard.press('Enter')
    await expect(passages(page).filter({ hasText: '那年我十六岁' })).toBeVisible()
    const after = await speakersIn(page)
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => speakersIn(page)).toEqual(before)
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expect.poll(() => speakersIn(page)).toEqual(after)
  })

  await test.step('all of it is stored, and stays what it is', async () => {
    const shown = await passages(page).evaluateAll((blocks) =>
      blocks.map((block) => block.getAttribute('data-passage')),
    )
    const ids = async () => (await stored(editor, id)).blocks.map(({ $ }) => $?.passage)
    await expect.poll(ids, { timeout: 20_000 }).toEqual(shown)
    expect(new Set(shown).size).toBe(shown.length)
    const { speakers } = await stored(editor, id)
    expect(speakers.map(({ key, role, name }) => [key, role, name.zh])).toEqual([
      ['s1', 'interviewer', '温未央'],
      ['s2', 'interviewee', '罗守一'],
    ])
    await page.reload()
    await expect(passages(page)).toHaveCount(shown.length)
    expect(await ids()).toEqual(shown)
  })
})

test('a dropped picture is a figure, and words come in where nobody answers', async ({
  page,
  request,
}) => {
  const editor = signInOverRest(request, 'editor')
  const id = await openInterview(page, editor, '泥印')
  await page.keyboard.insertText('墙上还留着一道泥印。')

  await test.step('words of a page stand in the sentence with their emphasis', async () => {
    await paste(page, {
      html: '<span style="color:red">一人<b>多高</b></span>',
      text: '一人多高',
    })
    await expect(transcript(page).locator('strong')).toHaveText('多高')
    await expect(transcript(page)).toHaveText('墙上还留着一道泥印。一人多高')
  })

  await test.step('without the server the words go in as they are', async () => {
    await page.route('**/api/imports/clean', (route) => route.abort())
    await paste(page, { html: '<p>，</p><p>后来刷白了。</p>', text: '，\n后来刷白了。' })
    await expect(page.getByText('服务器没有回应，文字已原样插入')).toBeVisible()
    await expect(passages(page)).toHaveText(['墙上还留着一道泥印。一人多高，', '后来刷白了。'])
    await expect(transcript(page)).toBeFocused()
  })

  await test.step('the picture stands where it was dropped', async () => {
    await passages(page)
      .first()
      .evaluate(async (block) => {
        const canvas = new OffscreenCanvas(8, 8)
        canvas.getContext('2d')?.fillRect(0, 0, 8, 8)
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(
          new File([await canvas.convertToBlob()], 'wall.png', { type: 'image/png' }),
        )
        dataTransfer.items.add(new File(['x'], 'wall.pdf', { type: 'application/pdf' }))
        block.scrollIntoView({ block: 'center' })
        const words = document.createRange()
        words.selectNodeContents(block)
        const { right, top, height } = words.getBoundingClientRect()
        const at = { clientX: right - 1, clientY: top + height / 2 }
        block.dispatchEvent(
          new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, ...at }),
        )
      })
    await expect(page.getByText(/wall\.pdf 不是可用的图片/)).toBeVisible()
    await expect(page.getByText('1 张图片已放进正文')).toBeVisible()
    const types = async () => (await stored(editor, id)).blocks.map(({ type }) => type)
    await expect.poll(types, { timeout: 40_000 }).toEqual(['paragraph', 'block', 'paragraph'])
    const { blocks } = await stored(editor, id)
    const media = await editor.get(`/api/media/${blocks[1]?.fields?.media}?depth=0`)
    expect(await media.json()).toMatchObject({ mimeType: 'image/png' })
  })
})
