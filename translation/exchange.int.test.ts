import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TypedUser } from 'payload'

import { openTestNewsroom, type TestNewsroom } from '@/collections/openTestNewsroom'
import type { ImportPlan } from '@/exchange/importPlan'
import { mutated } from '@/exchange/mutated'
import { writeDocx } from '@/exchange/docx/writeDocx'
import { writeXliff } from '@/exchange/xliff/writeXliff'
import { parseMarkup } from '@/model/passage/inlineMarkup'
import type { Passage } from '@/model/passage/passage'
import type { RowChange } from '@/model/facing/translationRow'
import { bodyFromPassages } from '@/transcript/convert/fromPassages'

import { readTranslation } from './readTranslation'
import { saveRow } from './saveRow'
import { saveRows } from './saveRows'

let site: TestNewsroom
let editor: TypedUser
beforeAll(async () => {
  site = await openTestNewsroom()
  const user = site.user('editor')
  if (!user) throw new Error('no editor')
  editor = user
})
afterAll(() => site.close())

let made = 0
async function interview(): Promise<string> {
  const passage = (words: string): Passage => ({
    id: `ex${String(++made).padStart(6, '0')}`,
    kind: 'answer',
    speaker: 's2',
    content: parseMarkup(words),
  })
  const passages = ['绳子*放下去*。', '见[图](https://example.org/a)。^[十丈]', '没有水。'].map(
    passage,
  )
  const { id } = await site.payload.create({
    collection: 'interviews',
    locale: 'zh',
    draft: true,
    data: {
      title: '井绳',
      standfirst: '一口井和两个人。',
      form: 'qa',
      originalLanguage: 'zh',
      speakers: [{ key: 's2', role: 'interviewee', name: { zh: '郑满', en: 'Zheng Man' } }],
      credits: [{ label: '采访', names: ['苏苇'] }],
      body: bodyFromPassages(passages),
    },
  })
  return id
}

const translationOf = (id: string) => readTranslation(site.payload, editor, id, 'en')
const wordsOf = async (id: string) => (await translationOf(id)).rows.map(({ words }) => words)
const statesOf = async (id: string) => (await translationOf(id)).rows.map(({ state }) => state)

async function exported(id: string): Promise<string> {
  const path = `interviews/${id}/translation/file?to=en&as=xliff`
  const { status, body } = await site.rest('contributor', { path })
  expect(status).toBe(200)
  return String(body)
}

const english = [
  'The rope',
  'A well and two people.',
  'Interview: Su Wei',
  'Let <pc id="1">down</pc>.',
  'See <pc id="1">this</pc>.<pc id="2">ten zhang</pc>',
  'No water.',
]

/** What a translator does in their tool: fills in every target and confirms it. */
function translated(xml: string): string {
  let at = 0
  return xml.replace(
    /<segment state="initial">(<source>.*?<\/source>)<\/segment>/gs,
    (_, source: string) =>
      `<segment state="translated">${source}<target>${english[at++]}</target></segment>`,
  )
}

async function planOf(id: string, file: string | Uint8Array<ArrayBuffer>): Promise<ImportPlan> {
  const answer = await send(id, file)
  expect(answer.status).toBe(200)
  const plan: ImportPlan = JSON.parse(JSON.stringify(answer.body))
  return plan
}

const send = (id: string, file: string | Uint8Array<ArrayBuffer>, who = 'editor' as const) =>
  site.rest(who, {
    method: 'POST',
    path: `interviews/${id}/translation/file?to=en`,
    body: new Blob([file]),
  })

function changesOf({ changes }: ImportPlan): RowChange[] {
  return changes.map(({ row, words, source, progress }) => {
    return { id: row.id, base: row.words, words, source, progress }
  })
}

const take = (id: string, changes: RowChange[], who: 'editor' | 'translator' = 'editor') =>
  site.rest(who, {
    method: 'POST',
    path: `interviews/${id}/translation/rows?to=en`,
    body: { changes },
  })

describe('a translation that goes out and comes back', () => {
  it('as XLIFF: looked at first, then saved as a whole, and twice does no harm', async () => {
    const id = await interview()
    const file = translated(await exported(id))
    const plan = await planOf(id, file)
    expect(plan).toMatchObject({ format: 'xliff', unchanged: 0, empty: 0, unplaced: [] })
    expect(await wordsOf(id)).toEqual([null, null, null, null, null, null])

    expect(await take(id, changesOf(plan))).toMatchObject({ status: 200 })
    expect(await wordsOf(id)).toEqual([
      ...english.slice(0, 3),
      'Let *down*.',
      'See [this](https://example.org/a).^[ten zhang]',
      'No water.',
    ])
    expect(new Set(await statesOf(id))).toEqual(new Set(['done']))
    expect(await planOf(id, file)).toMatchObject({ changes: [], unchanged: 6 })
    expect(await planOf(id, await exported(id))).toMatchObject({ changes: [], unchanged: 6 })
  })

  it('as DOCX: what was written between comes as drafts', async () => {
    const id = await interview()
    const { rows, ...expected } = await translationOf(id)
    const edited = rows.map((row) =>
      row.id === 'title' ? { ...row, words: 'The rope', state: 'done' as const } : row,
    )
    const plan = await planOf(id, new Uint8Array(await writeDocx(expected, edited, 'zh')))
    expect(plan).toMatchObject({
      format: 'docx',
      changes: [{ row: { id: 'title' }, words: 'The rope', progress: 'draft' }],
      empty: 5,
    })
    const path = `interviews/${id}/translation/file?to=en&as=docx`
    expect((await site.rest('editor', { path })).status).toBe(200)
  })

  it('saves nothing at all where one row has become another meanwhile', async () => {
    const id = await interview()
    const plan = await planOf(id, translated(await exported(id)))
    const words = 'The well'
    await saveRow(site.payload, editor, id, 'en', {
      id: 'title',
      words,
      base: null,
      progress: 'done',
    })
    expect(await take(id, changesOf(plan))).toMatchObject({
      status: 409,
      body: { errors: [{ code: 'changed-meanwhile' }], refused: ['title'] },
    })
    expect(await wordsOf(id)).toEqual(['The well', null, null, null, null, null])
  })

  it('is stale where the original was rewritten while it was away, and says from what', async () => {
    const id = await interview()
    const file = translated(await exported(id))
    await site.payload.update({
      collection: 'interviews',
      id,
      locale: 'zh',
      draft: true,
      data: { title: '井绳与人' },
    })
    const plan = await planOf(id, file)
    expect(plan.changes[0]).toMatchObject({ conflicts: ['source'], source: '井绳' })
    await take(id, changesOf(plan))
    const [title] = (await translationOf(id)).rows
    expect(title).toMatchObject({ words: 'The rope', state: 'stale', was: '井绳' })
  })

  it('is closed to a contributor of the other language, and to files of other interviews', async () => {
    const id = await interview()
    const plan = await planOf(id, translated(await exported(id)))
    expect((await take(id, changesOf(plan), 'translator')).status).toBe(403)
    expect(await wordsOf(id)).toEqual([null, null, null, null, null, null])
    expect(await send(id, await exported(await interview()))).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'other-interview' }] },
    })
    expect((await send(id, new Uint8Array(9 * 1024 * 1024))).status).toBe(413)
    const twice = changesOf(plan).slice(0, 1)
    expect((await take(id, [...twice, ...twice])).status).toBe(422)
  })
})

it('40 broken files: each is refused, or taken as a whole', async () => {
  const id = await interview()
  const { rows, ...expected } = await translationOf(id)
  const whole = new TextEncoder().encode(translated(writeXliff(expected, rows)))
  let taken = 0
  for (const file of mutated(whole, 40, 11)) {
    const answer = await send(id, file)
    expect([200, 422]).toContain(answer.status)
    if (answer.status !== 200) continue
    const plan: ImportPlan = JSON.parse(JSON.stringify(answer.body))
    const before = await wordsOf(id)
    const refused = await saveRows(site.payload, editor, id, 'en', changesOf(plan))
    const wanted = (await translationOf(id)).rows.map((row, i) => {
      return plan.changes.find(({ row: { id: one } }) => one === row.id)?.words ?? before[i]
    })
    expect(await wordsOf(id)).toEqual(refused.length > 0 ? before : wanted)
    taken++
  }
  expect(taken).toBeGreaterThan(5)
})
