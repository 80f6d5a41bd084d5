import type { TypedUser } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { openTestPayload, type TestPayload } from '@/database/openTestPayload'
import { idOf } from '@/model/idOf'
import { passagesFromBody } from '@/transcript/convert/toPassages'

import { accept } from './accept/accept'
import type { Desk } from './deskContext'
import { setAside } from './inbox/openImports'
import { propose } from './intake/propose'
import { hashOf, readRaw } from './intake/rawMaterial'
import { storedProposal } from './intake/storedProposal'
import { damagedArticle, otherArticle, testArticle } from './testArticle'

let site: TestPayload
let desk: Desk

beforeAll(async () => {
  site = await openTestPayload()
  desk = { payload: site.payload, user: null, language: 'zh' }
})
afterAll(() => site.close())
afterEach(() => vi.restoreAllMocks())

const bytesOf = (text: string) => new TextEncoder().encode(text)
const bring = (text: string, filename = 'article.md') =>
  propose(desk, { bytes: bytesOf(text), filename })

/** Articles that differ by a word, so that each test has an import of its own and no copy is found. */
let number = 0
const fresh = () => {
  const mark = [...`第${++number}稿`].join('')
  return otherArticle.replaceAll(/[井绳石旱]/g, (word) => `${word}${mark}`)
}

const counted = ['interviews', 'sources', 'profiles', 'events'] as const
async function counts(): Promise<Record<string, number>> {
  const entries = counted.map(async (collection) => {
    const { totalDocs } = await site.payload.count({ collection })
    return [collection, totalDocs] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

async function publicCounts(): Promise<number[]> {
  return Promise.all(
    counted.map(async (collection) => {
      const { docs } = await site.payload.find({
        collection,
        overrideAccess: false,
        locale: 'zh',
        fallbackLocale: false,
      })
      return docs.length
    }),
  )
}

async function emptySite(): Promise<void> {
  for (const collection of ['imports', 'events', 'passages', ...counted] as const) {
    await site.payload.delete({ collection, where: { id: { exists: true } } })
  }
}

describe('an article', () => {
  beforeAll(emptySite)

  it('becomes an import to review and nothing else', async () => {
    const row = await bring(testArticle, 'lighthouse.md')
    expect(row).toMatchObject({
      state: 'review',
      title: '灯塔上的最后一班',
      filename: 'lighthouse.md',
    })
    expect(storedProposal(row.proposal)?.speakers.map(({ label }) => label)).toEqual([
      '江澈',
      '孟怀舟',
    ])
    expect(await readRaw(hashOf(bytesOf(testArticle)))).toEqual(Buffer.from(testArticle))
    expect(await counts()).toEqual({ interviews: 0, sources: 0, profiles: 0, events: 0 })
  })

  it('opens the old import when the same bytes come again', async () => {
    const [one, two] = await Promise.all([bring(testArticle), bring(testArticle, 'again.md')])
    expect(two.id).toBe(one.id)
    expect((await site.payload.count({ collection: 'imports' })).totalDocs).toBe(1)
  })

  it('becomes a draft interview with its source, people and dates, none of it public', async () => {
    const { id } = await bring(testArticle)
    const accepted = await accept(desk, id, {
      as: 'new',
      edits: {
        changes: [
          { do: 'speaker', key: 's2', label: '孟怀洲' },
          { do: 'metadata', metadata: { outlet: '潮间带', date: '2026-03-02' } },
        ],
      },
    })
    const interview = await site.payload.findByID({
      collection: 'interviews',
      id: accepted.interview,
      locale: 'zh',
      draft: true,
      depth: 1,
    })
    expect(interview).toMatchObject({
      title: '灯塔上的最后一班',
      originalLanguage: 'zh',
      form: 'qa',
      _status: 'draft',
    })
    expect(interview.speakers?.map(({ name }) => name?.zh)).toEqual(['江澈', '孟怀洲'])
    const passages = passagesFromBody(interview.body)
    expect(passages.filter(({ kind }) => kind === 'heading')).toHaveLength(2)
    expect(passages.filter(({ speaker }) => speaker === 's2').length).toBeGreaterThanOrEqual(4)

    const source = await site.payload.findByID({
      collection: 'sources',
      id: accepted.source,
      depth: 0,
    })
    expect(source).toMatchObject({
      title: '灯塔上的最后一班',
      outlet: '潮间带',
      authors: ['江澈'],
      date: '2026-03-02',
      interview: accepted.interview,
      import: id,
      visibility: 'private',
    })
    const { docs: profiles } = await site.payload.find({ collection: 'profiles', locale: 'zh' })
    expect(profiles.map(({ name }) => name).sort()).toEqual(['孟怀洲', '江澈'].sort())
    expect(profiles.every(({ review }) => review === 'proposed')).toBe(true)

    const { docs: events } = await site.payload.find({
      collection: 'events',
      locale: 'zh',
      depth: 0,
    })
    expect(events.map(({ date }) => date)).toEqual(
      expect.arrayContaining(['1988', '2003-23', '2019-04-12']),
    )
    const lit = events.find(({ date }) => date === '2019-04-12')
    expect(lit?.title).toBe('2019年4月12日，我照常上去，把灯擦了一遍')
    const cited = passages.find((passage) => passage.id === lit?.citations?.[0]?.passage)
    expect(cited && JSON.stringify(cited.content)).toContain('我照常上去')
    expect(await publicCounts()).toEqual([0, 0, 0, 0])
  })

  it('answers the same when it is accepted again', async () => {
    const { id } = await bring(testArticle)
    const before = await counts()
    const once = await accept(desk, id, { as: 'new' })
    const twice = await accept(desk, id, { as: 'source' })
    expect(twice).toEqual(once)
    expect(await counts()).toEqual(before)
  })

  it('is told to be a damaged copy and becomes one more source', async () => {
    const row = await bring(damagedArticle, 'repost.md')
    const known = await site.payload.find({ collection: 'interviews', limit: 1 })
    expect(row).toMatchObject({ state: 'copy', copyOf: known.docs[0]?.id })
    const before = await counts()
    const accepted = await accept(desk, row.id, { as: 'source' })
    expect(accepted).toMatchObject({ interview: known.docs[0]?.id, profiles: [], events: [] })
    expect(await counts()).toEqual({ ...before, sources: (before['sources'] ?? 0) + 1 })
    const source = await site.payload.findByID({
      collection: 'sources',
      id: accepted.source,
      depth: 0,
    })
    expect(source.copyOf).toBe(known.docs[0]?.source && idOf(known.docs[0].source))
  })
})

describe('a better copy', () => {
  beforeAll(emptySite)

  it('replaces the draft and keeps the ids of what stays, while readers see the old text', async () => {
    const first = await accept(desk, (await bring(damagedArticle, 'repost.md')).id, { as: 'new' })
    await site.payload.update({
      collection: 'interviews',
      id: first.interview,
      locale: 'zh',
      data: { _status: 'published' },
    })
    const passages = async (draft: boolean) => {
      const doc = await site.payload.findByID({
        collection: 'interviews',
        id: first.interview,
        locale: 'zh',
        draft,
      })
      return passagesFromBody(doc.body)
    }
    const old = await passages(false)
    const row = await bring(testArticle, 'whole.md')
    expect(row.state).toBe('copy')
    const accepted = await accept(desk, row.id, { as: 'original' })
    expect(accepted.interview).toBe(first.interview)

    expect(await passages(false)).toEqual(old)
    const better = await passages(true)
    expect(better.length).toBeGreaterThan(old.length)
    const kept = old.filter(({ id }) => better.some((passage) => passage.id === id))
    expect(kept.length).toBeGreaterThanOrEqual(old.length - 1)
    expect(new Set(better.map(({ id }) => id)).size).toBe(better.length)
  })
})

describe('accepting', () => {
  beforeAll(emptySite)

  it('twice at the same moment makes everything once', async () => {
    const { id } = await bring(fresh())
    const answers = await Promise.all([1, 2, 3].map(() => accept(desk, id, { as: 'new' })))
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
    expect(await counts()).toMatchObject({ interviews: 1, sources: 1 })
  })

  it('and setting aside at the same moment ends in one of the two, and says so', async () => {
    const { id } = await bring(fresh())
    const [taken, aside] = await Promise.allSettled([
      accept(desk, id, { as: 'new' }),
      setAside(desk, id, '同时'),
    ])
    expect([taken.status, aside.status]).toEqual(['fulfilled', 'rejected'])
    const row = await site.payload.findByID({ collection: 'imports', id, depth: 0 })
    expect(row).toMatchObject({ state: 'accepted', setAsideReason: null })
  })

  it('goes on where it broke off, wherever that was', async () => {
    await emptySite()
    const { id } = await bring(fresh())
    const whole = await writesOf(() => accept(desk, id, { as: 'new' }))
    const expected = await counts()
    expect(whole).toBeGreaterThan(8)

    for (let broken = 1; broken <= whole; broken++) {
      await emptySite()
      const row = await bring(fresh())
      const broke = await breakAt(broken, () => accept(desk, row.id, { as: 'new' }))
      const after = await site.payload.findByID({ collection: 'imports', id: row.id })
      if (broke) expect(['review', 'interrupted', 'accepted']).toContain(after.state)
      expect(await publicCounts()).toEqual([0, 0, 0, 0])

      const accepted = await accept(desk, row.id, { as: 'new' })
      expect(await counts(), `broken at write ${broken}`).toEqual(expected)
      const interview = await site.payload.findByID({
        collection: 'interviews',
        id: accepted.interview,
        locale: 'zh',
        draft: true,
      })
      const ids = passagesFromBody(interview.body).map((passage) => passage.id)
      expect(ids.length).toBeGreaterThan(5)
      const registered = await site.payload.find({
        collection: 'passages',
        where: { interview: { equals: accepted.interview } },
        pagination: false,
      })
      expect(registered.docs.map((passage) => passage.id).sort()).toEqual([...ids].sort())
      expect(await publicCounts()).toEqual([0, 0, 0, 0])
    }
  })
})

describe('what can not be read', () => {
  it('is refused with its reason, and kept', async () => {
    const bytes = Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a, 0x00])
    const row = await propose(desk, { bytes, filename: 'report.pdf' })
    expect(row).toMatchObject({ state: 'refused', refusal: { code: 'unsupported-format' } })
    expect(await readRaw(hashOf(bytes))).toEqual(Buffer.from(bytes))
    await expect(accept(desk, row.id, { as: 'new' })).rejects.toMatchObject({ code: 'not-ready' })
  })
})

describe('a contributor', () => {
  const account = async (data: Partial<TypedUser>): Promise<Desk> => {
    const email = `${Math.random().toString(36).slice(2)}@example.org`
    const user = await site.payload.create({
      collection: 'users',
      data: { email, password: 'a long enough one', name: '撰稿人', role: 'contributor', ...data },
    })
    return { ...desk, user: { ...user, collection: 'users' } }
  }
  beforeAll(async () => {
    await emptySite()
    // The first account of a site is always an admin.
    await account({ role: 'admin' })
  })

  it('imports and accepts, and gets a draft', async () => {
    const contributor = await account({})
    const row = await propose(contributor, { bytes: bytesOf(fresh()), filename: 'a.md' })
    const { interview } = await accept(contributor, row.id, { as: 'new' })
    const doc = await site.payload.findByID({
      collection: 'interviews',
      id: interview,
      locale: 'zh',
    })
    expect(doc._status).toBe('draft')
    expect(await publicCounts()).toEqual([0, 0, 0, 0])
  })

  it('who writes English only leaves a Chinese article to somebody else', async () => {
    const contributor = await account({ languages: ['en'] })
    const row = await propose(contributor, { bytes: bytesOf(fresh()), filename: 'b.md' })
    const before = await counts()
    await expect(accept(contributor, row.id, { as: 'new' })).rejects.toMatchObject({ status: 403 })
    expect(await counts()).toEqual(before)
    const after = await site.payload.findByID({ collection: 'imports', id: row.id })
    expect(after.state).toBe(row.state)
    await expect(accept(desk, row.id, { as: 'new' })).resolves.toMatchObject({
      events: [expect.any(String)],
    })
  })
})

/** How many documents the work writes, those that hooks write included. */
async function writesOf(work: () => Promise<unknown>): Promise<number> {
  const writes = watchWrites(() => true)
  await work()
  return writes.count()
}

/** Does the work and lets the `n`th write, and all later ones, fail, as if the server had stopped there. */
async function breakAt(n: number, work: () => Promise<unknown>): Promise<boolean> {
  watchWrites((count) => count < n)
  try {
    await work()
    return false
  } catch {
    return true
  } finally {
    vi.restoreAllMocks()
  }
}

/** Every write goes through these three of Payload. They fail once `allowed` says no. */
function watchWrites(allowed: (count: number) => boolean): { count: () => number } {
  const { payload } = site
  let count = 0
  for (const name of ['create', 'update', 'delete'] as const) {
    const real: (...args: never[]) => Promise<unknown> = payload[name].bind(payload)
    const watched = async (...args: never[]) => {
      if (!allowed(++count)) throw new Error('stopped')
      return real(...args)
    }
    vi.spyOn(payload, name).mockImplementation(Object(watched))
  }
  return { count: () => count }
}
