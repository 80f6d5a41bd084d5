import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestNewsroom, type TestNewsroom } from './openTestNewsroom'

let site: TestNewsroom
beforeAll(async () => {
  site = await openTestNewsroom()
})
afterAll(() => site.close())

async function create(): Promise<string> {
  const made = await site.rest('editor', {
    method: 'POST',
    path: 'interviews?draft=true&locale=zh',
    body: { title: '灯' },
  })
  return String(Object(made.body).doc.id)
}

function save(who: 'editor' | 'admin', id: string, query: string) {
  return site.rest(who, {
    method: 'PATCH',
    path: `interviews/${id}?locale=zh&draft=true&depth=0&${query}`,
    body: { standfirst: `${who}写的` },
  })
}

/** The roles of those who have the document open, as everybody's admin is told. */
async function holders(id: string): Promise<string[]> {
  const { docs } = await site.payload.find({
    collection: 'payload-locked-documents',
    depth: 1,
    where: {
      and: [
        { 'document.relationTo': { equals: 'interviews' } },
        { 'document.value': { equals: id } },
      ],
    },
  })
  return docs.map(({ user }) => String(Object(user.value).role))
}

describe('who has an interview open', () => {
  it('is told also after a pause in writing, when it was saved', async () => {
    const id = await create()
    expect((await save('editor', id, 'autosave=true')).status).toBe(200)
    await save('editor', id, 'autosave=true')
    expect(await holders(id)).toEqual(['editor'])
  })

  it('stays who took it over: the other one’s last words are refused', async () => {
    const id = await create()
    await save('admin', id, 'autosave=true')
    expect((await save('editor', id, 'autosave=true')).status).toBe(423)
    expect(await holders(id)).toEqual(['admin'])
  })

  it('is nobody after a save that no editor’s screen made', async () => {
    const id = await create()
    await save('editor', id, 'depth=0')
    expect(await holders(id)).toEqual([])
  })
})
