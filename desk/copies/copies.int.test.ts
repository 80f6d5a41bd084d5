import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { openTestPayload, type TestPayload } from '@/database/openTestPayload'
import { idOf } from '@/model/idOf'
import { wordingHash } from '@/model/facing/wordingHash'
import { bodyFromPassages } from '@/transcript/convert/fromPassages'
import { passagesFromBody } from '@/transcript/convert/toPassages'

import { accept } from '../accept/accept'
import { acceptSteps } from '../accept/acceptSteps'
import { comparisonOf } from './comparison'
import type { Desk } from '../deskContext'
import { importWithId } from '../importWithId'
import { noticeCopies } from './noticeCopies'
import { setAside } from '../inbox/openImports'
import { propose, readAgain } from '../intake/propose'
import { shownCopy } from './shownCopy'
import { storedProposal } from '../intake/storedProposal'
import { damagedArticle, essay, otherArticle, testArticle } from '../testArticle'

let site: TestPayload
let desk: Desk
beforeAll(async () => {
  site = await openTestPayload()
  desk = { payload: site.payload, user: null, language: 'zh' }
})
afterAll(() => site.close())

const bring = (text: string, filename = 'article.md') =>
  propose(desk, { bytes: new TextEncoder().encode(text), filename })

async function shownOf(id: string) {
  const row = await importWithId(desk, id)
  const proposal = storedProposal(row.proposal)
  return proposal && shownCopy(desk, row, proposal)
}

async function passagesOf(id: string, locale: 'zh' | 'en' = 'zh') {
  const doc = await site.payload.findByID({
    collection: 'interviews',
    id,
    locale,
    draft: true,
    depth: 0,
  })
  return passagesFromBody(doc.body)
}

const total = async (collection: 'interviews' | 'sources' | 'imports') =>
  (await site.payload.count({ collection })).totalDocs

beforeEach(async () => {
  for (const collection of [
    ...(['imports', 'events', 'passages'] as const),
    ...(['interviews', 'sources', 'profiles'] as const),
  ])
    await site.payload.delete({ collection, where: { id: { exists: true } } })
})

describe('a damaged copy that comes later', () => {
  it('says how much of each is in the other, and becomes a source that changes nothing', async () => {
    const { interview } = await accept(desk, (await bring(testArticle)).id, { as: 'new' })
    const before = await passagesOf(interview)
    const row = await bring(damagedArticle, 'repost.md')
    const shown = await shownOf(row.id)
    expect(shown).toMatchObject({ of: 'interview', id: interview, title: '灯塔上的最后一班' })
    expect(shown?.here).toBeGreaterThan(shown?.there ?? 1)

    const { rows, counts } = await comparisonOf(desk, row.id)
    expect(counts.gone).toBeGreaterThan(3)
    const changed = rows.find(({ words }) => words?.some((piece) => piece.in === 'old'))
    expect(changed?.words).toContainEqual({ text: '了三天', in: 'old' })

    const accepted = await accept(desk, row.id, { as: 'source' })
    expect(accepted.interview).toBe(interview)
    expect(await passagesOf(interview)).toEqual(before)
    expect([await total('interviews'), await total('sources')]).toEqual([1, 2])
  })
})

describe('a better text that comes later', () => {
  it('shows what accepting then does, keeps the ids, and leads the old addresses on', async () => {
    const first = await accept(desk, (await bring(damagedArticle, 'repost.md')).id, { as: 'new' })
    const old = await passagesOf(first.interview)
    await translate(first.interview, old)
    const row = await bring(`${testArticle.replace('后来还上去吗？', '后来呢？')}`, 'whole.md')
    expect(await shownOf(row.id)).toMatchObject({ of: 'interview', relation: 'better' })

    const { rows, counts } = await comparisonOf(desk, row.id)
    expect(counts.translations.stale).toBe(
      rows.filter(({ state, words }) => state === 'changed' && words).length,
    )
    expect(counts.translations.lost).toBe(rows.filter(({ state }) => state === 'gone').length)

    const accepted = await accept(desk, row.id, { as: 'original' })
    const now = await passagesOf(accepted.interview)
    const shown = rows.filter(({ place }) => place !== null)
    expect(shown.map(({ after }) => after?.text)).toEqual(now.map(textOf))
    shown.forEach(({ id }, i) => {
      if (id === null) expect(old.map((one) => one.id)).not.toContain(now[i]?.id)
      else expect(now[i]?.id).toBe(id)
    })
    for (const { id } of rows.filter(({ state }) => state === 'gone')) {
      const { into } = await site.payload.findByID({ collection: 'passages', id: id ?? '' })
      expect(now.map((one) => one.id)).toContain(into)
    }
    const former = await site.payload.findByID({
      collection: 'sources',
      id: first.source,
      depth: 0,
    })
    expect(former).toMatchObject({ copyOf: accepted.source, authors: ['江澈'] })
    expect(await total('interviews')).toBe(1)
  })

  it('is written once when it is accepted again after it broke off, with the translation as it was', async () => {
    const first = await accept(desk, (await bring(damagedArticle, 'repost.md')).id, { as: 'new' })
    await translate(first.interview, await passagesOf(first.interview))
    const english = await passagesOf(first.interview, 'en')
    const row = await bring(testArticle, 'whole.md')
    const accepted = await accept(desk, row.id, { as: 'original' })
    const now = await passagesOf(first.interview)
    const { totalDocs: versions } = await versionsOf(first.interview)
    await breakOff(row.id, accepted)
    expect(await accept(desk, row.id, { as: 'original' })).toEqual(accepted)
    expect((await passagesOf(first.interview)).map(textOf)).toEqual(now.map(textOf))
    expect(await passagesOf(first.interview, 'en')).toEqual(english)
    expect((await versionsOf(first.interview)).totalDocs).toBe(versions)
  })
})

describe('a changed article that comes again', () => {
  const edited = testArticle.replace('腿抖了三天', '腿抖了整整三天')

  it('is a newer version; where nothing was changed the ids stay, and nothing is overwritten by itself', async () => {
    const { interview } = await accept(desk, (await bring(testArticle)).id, { as: 'new' })
    const before = await passagesOf(interview)
    const row = await bring(edited)
    expect(row.state).toBe('copy')
    expect(await shownOf(row.id)).toMatchObject({ relation: 'version' })
    const { counts } = await comparisonOf(desk, row.id)
    expect(counts).toMatchObject({ changed: 1, added: 0, gone: 0, moved: 0 })
    expect(await passagesOf(interview)).toEqual(before)
    await accept(desk, row.id, { as: 'original' })
    const after = await passagesOf(interview)
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  })

  it('is known by its web address, however much was rewritten', async () => {
    const at = (text: string) => `---\nurl: https://example.org/essays/lighthouse\n---\n\n${text}`
    const { interview } = await accept(desk, (await bring(at(testArticle))).id, { as: 'new' })
    const row = await bring(at(otherArticle), 'rewritten.md')
    expect(idOf(row.copyOf)).toBe(interview)
    expect(await shownOf(row.id)).toMatchObject({ of: 'interview', relation: 'version', here: 0 })
  })
})

describe('another interview', () => {
  it('stands on its own, and its own new version is not taken for the first', async () => {
    const first = await accept(desk, (await bring(testArticle)).id, { as: 'new' })
    const excerpt = testArticle.slice(0, testArticle.indexOf('台阶是石头的'))
    const row = await bring(excerpt, 'excerpt.md')
    expect(await shownOf(row.id)).toMatchObject({ relation: 'excerpt' })
    const second = await accept(desk, row.id, { as: 'new' })
    expect(second.interview).not.toBe(first.interview)
    const again = await bring(excerpt.replace('天天上去', '天天都上去'), 'again.md')
    expect(idOf(again.copyOf)).toBe(second.interview)
  })
})

describe('a pair that was answered to be two interviews', () => {
  it('is not asked about again when the material is read once more', async () => {
    await accept(desk, (await bring(testArticle)).id, { as: 'new' })
    const row = await bring(damagedArticle, 'repost.md')
    const said = { do: 'answer', answer: 'new' }
    const edits = { changes: [said, { do: 'speaker', key: 's1', label: '江' }], taken: 2 }
    await site.payload.update({ collection: 'imports', id: row.id, data: { edits } })
    const again = await readAgain(desk, row.id, { form: 'qa' })
    expect(again.edits).toEqual({ changes: [said], taken: 1 })
  })
})

describe('two that both wait', () => {
  it('notice each other, also when they come at the same moment', async () => {
    const [one, two] = await Promise.all([
      bring(testArticle, 'one.md'),
      bring(damagedArticle, 'two.md'),
    ])
    expect([one.state, two.state]).toEqual(['review', 'review'])
    expect(await shownOf(one.id)).toMatchObject({ of: 'import', id: two.id })
    expect(await shownOf(two.id)).toMatchObject({ of: 'import', id: one.id })
    const named = [one, two].map(({ proposal }) => storedProposal(proposal)?.copyOf?.file)
    expect(named.filter((file) => file !== undefined)).toHaveLength(1)
    await setAside(desk, one.id, '')
    expect(await shownOf(two.id)).toBeNull()
  })

  it('are a copy and its interview once one is accepted, and the other keeps what was done to it', async () => {
    const one = await bring(testArticle, 'one.md')
    const two = await bring(damagedArticle, 'two.md')
    const apart = await bring(otherArticle, 'apart.md')
    const edits = { changes: [{ do: 'speaker', key: 's2', label: '孟怀洲' }], taken: 1 }
    await site.payload.update({ collection: 'imports', id: two.id, data: { edits } })
    const { interview } = await accept(desk, one.id, { as: 'new' })
    const row = await importWithId(desk, two.id)
    expect(row).toMatchObject({ state: 'copy', copyOf: interview, edits })
    expect(
      storedProposal(row.proposal)?.warnings.filter(({ code }) => code === 'copy'),
    ).toHaveLength(1)
    expect((await importWithId(desk, apart.id)).state).toBe('review')

    await noticeCopies(desk, interview)
    expect(await importWithId(desk, two.id)).toEqual(row)
    expect((await accept(desk, two.id, { as: 'source' })).interview).toBe(interview)
  })

  it('are told apart from an interview: that goes first', async () => {
    const { interview } = await accept(desk, (await bring(damagedArticle)).id, { as: 'new' })
    await bring(`${testArticle}\n\n江澈：还修吗？\n\n孟怀舟：修。\n`, 'longer.md')
    const row = await bring(testArticle, 'whole.md')
    expect(idOf(row.copyOf)).toBe(interview)
  })
})

describe('an essay', () => {
  it('is told to be a copy of an essay, and replaces it passage by passage', async () => {
    const { interview } = await accept(desk, (await bring(essay)).id, { as: 'new' })
    const before = await passagesOf(interview)
    const row = await bring(essay.replace('没有人记得', '再也没有人记得'), 'again.md')
    expect(storedProposal(row.proposal)?.form).toBe('narrative')
    expect((await comparisonOf(desk, row.id)).counts).toMatchObject({
      changed: 1,
      gone: 0,
      added: 0,
    })
    await accept(desk, row.id, { as: 'original' })
    expect((await passagesOf(interview)).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  })
})

describe('an interview in the other language', () => {
  it('is refused as the original, in words', async () => {
    const english = `# The well that counts\n\n**Interview | Ada Fenn**\n\nAda Fenn: How deep is it?\n\nTom Hale: Nobody has found the bottom.\n\nAda Fenn: And the water?\n\nTom Hale: You count to nine.\n`
    const { interview } = await accept(desk, (await bring(english)).id, { as: 'new' })
    const row = await bring(otherArticle)
    for (const as of ['source', 'original'] as const) {
      const refused = await accept(desk, row.id, { as, interview }).catch((error: unknown) => error)
      expect(refused).toMatchObject({ code: 'other-language', status: 422 })
    }
    await expect(comparisonOf(desk, row.id, interview)).rejects.toMatchObject({
      code: 'other-language',
    })
    expect((await importWithId(desk, row.id)).state).toBe('review')
  })
})

describe('the steps of accepting', () => {
  it('are counted in the database: none before, what is missing while it is broken off, all after', async () => {
    const row = await bring(testArticle)
    expect(await acceptSteps(desk, row)).toEqual({ state: 'review', interview: null, steps: [] })
    const accepted = await accept(desk, row.id, { as: 'new' })
    const done = await acceptSteps(desk, await importWithId(desk, row.id))
    expect(done.steps.map(({ stage, done, total }) => [stage, done === total])).toEqual([
      ['people', true],
      ['source', true],
      ['interview', true],
      ['events', true],
    ])
    expect(done.interview).toBe(accepted.interview)

    const [event = ''] = accepted.events
    const missing = 'f'.repeat(24)
    const step = { write: 'create', locale: 'zh', data: {} }
    const link = { interview: accepted.interview }
    await site.payload.update({
      collection: 'imports',
      id: row.id,
      data: {
        state: 'interrupted',
        plan: {
          accepted,
          steps: [
            { ...step, collection: 'sources', id: accepted.source },
            { ...step, collection: 'interviews', id: accepted.interview },
            { ...step, write: 'update', collection: 'sources', id: accepted.source, data: link },
            { ...step, collection: 'events', id: event },
            { ...step, collection: 'events', id: missing },
          ],
        },
      },
    })
    expect((await acceptSteps(desk, await importWithId(desk, row.id))).steps).toEqual([
      { stage: 'source', done: 1, total: 1 },
      { stage: 'interview', done: 2, total: 2 },
      { stage: 'events', done: 1, total: 2 },
    ])
  })
})

const seeds = path.resolve('../shared/seeds')
const seed = (name: string) => new Uint8Array(readFileSync(path.join(seeds, name)))

if (existsSync(seeds)) {
  it('000 after 001 becomes a source of 001', async () => {
    const whole = await propose(desk, {
      bytes: seed('001_3d13fb56ed7914e6.txt'),
      filename: '001.txt',
    })
    const { interview } = await accept(desk, whole.id, { as: 'new' })
    const row = await propose(desk, {
      bytes: seed('000_04dbb1239697e597.txt'),
      filename: '000.txt',
    })
    expect(row).toMatchObject({ state: 'copy', copyOf: interview })
    expect(await shownOf(row.id)).toMatchObject({ relation: 'damaged' })
    const accepted = await accept(desk, row.id, { as: 'source' })
    expect(accepted).toMatchObject({ interview, profiles: [], events: [] })
    expect([await total('interviews'), await total('sources')]).toEqual([1, 2])
  })

  it('001 after 000 is offered as the better text, and most ids stay', async () => {
    const damaged = await propose(desk, {
      bytes: seed('000_04dbb1239697e597.txt'),
      filename: '000.txt',
    })
    const { interview } = await accept(desk, damaged.id, { as: 'new' })
    const old = await passagesOf(interview)
    const row = await propose(desk, {
      bytes: seed('001_3d13fb56ed7914e6.txt'),
      filename: '001.txt',
    })
    expect(await shownOf(row.id)).toMatchObject({ relation: 'better' })
    await accept(desk, row.id, { as: 'original' })
    const now = new Set((await passagesOf(interview)).map(({ id }) => id))
    expect(old.filter(({ id }) => now.has(id)).length).toBeGreaterThan(old.length * 0.8)
  })
}

type Passages = Awaited<ReturnType<typeof passagesOf>>

function textOf({ content, items, figure }: Passages[number]): string {
  const line = (one: NonNullable<typeof content>) =>
    one.map((run) => ('text' in run ? run.text : run.type === 'break' ? '\n' : '')).join('')
  return figure ? (figure.caption ?? '') : (items ?? [content]).map(line).join('\n')
}

/** An English text of every passage, made from the wording that is there. */
async function translate(interview: string, passages: Passages): Promise<void> {
  const translated = passages.map((passage) => ({
    ...passage,
    content: [{ type: 'text' as const, text: `English of ${passage.id}` }],
    source: wordingHash(passage),
  }))
  await site.payload.update({
    collection: 'interviews',
    id: interview,
    locale: 'en',
    draft: true,
    data: { body: bodyFromPassages(translated) },
  })
}

const versionsOf = (interview: string) =>
  site.payload.findVersions({
    collection: 'interviews',
    where: { parent: { equals: interview } },
  })

/** As if the process had ended after the last write and before the import was marked. */
async function breakOff(id: string, accepted: Awaited<ReturnType<typeof accept>>): Promise<void> {
  const newest = await site.payload.findVersions({
    collection: 'interviews',
    where: { parent: { equals: accepted.interview } },
    sort: '-updatedAt',
    limit: 2,
    depth: 0,
    locale: 'zh',
  })
  const [after, before] = newest.docs
  const source = await site.payload.findByID({
    collection: 'sources',
    id: accepted.source,
    depth: 0,
  })
  await site.payload.update({
    collection: 'imports',
    id,
    data: {
      state: 'interrupted',
      plan: {
        accepted,
        steps: [
          {
            write: 'create',
            collection: 'sources',
            id: accepted.source,
            locale: 'zh',
            data: source,
          },
          {
            write: 'update',
            collection: 'interviews',
            id: accepted.interview,
            locale: 'zh',
            data: {
              body: after?.version.body,
              speakers: after?.version.speakers,
              source: accepted.source,
            },
            before: before?.id,
          },
        ],
      },
    },
  })
}
