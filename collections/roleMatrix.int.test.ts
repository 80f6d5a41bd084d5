import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { editorialAttempts, lookAfter, prepare, textOf, type Found } from './editorialAttempts'
import { openTestNewsroom, type EditorialSlug, type TestNewsroom } from './openTestNewsroom'
import { plainAttempts, preparePlain, type PlainSlug } from './plainAttempts'
import {
  editorialMatrix,
  editorialOperations,
  plainMatrix,
  plainOperations,
  requesters,
  siteMatrix,
} from './roleMatrix'
import { entrances, tryOperation } from './tryOperation'

let site: TestNewsroom
let checks = 0
beforeAll(async () => {
  site = await openTestNewsroom()
})
afterAll(() => site.close())

const editorialSlugs: EditorialSlug[] = ['interviews', 'profiles', 'events', 'timelines']

describe.each(editorialSlugs)('%s', (collection) => {
  it.each(requesters)('gives the %s what the matrix lists and nothing else', async (who) => {
    const allowed: readonly string[] = editorialMatrix[collection][who]
    const wrong: string[] = []
    // What was refused has changed nothing, so that the next attempt can have the same document.
    const left = new Map<string, Found>()
    for (const entrance of entrances) {
      for (const name of editorialOperations) {
        const { on, operation, happened } = editorialAttempts[name]
        const found = left.get(on) ?? (await prepare(site, collection, on))
        left.set(on, found)
        const asked = { ...(await operation(found, textOf[collection])), collection }
        const answer = await tryOperation(site, entrance, who, {
          ...asked,
          ...(collection === 'events' &&
            asked.do === 'create' && { data: { ...asked.data, date: '2020' } }),
        })
        const did = await happened(lookAfter(site, collection, found.id, answer))
        if (did && asked.do !== 'find') left.delete(on)
        if (did !== allowed.includes(name))
          wrong.push(`${entrance}: ${name} ${did ? 'happened' : 'was refused'}`)
        checks++
      }
    }
    expect(wrong).toEqual([])
  })
})

describe.each(Object.keys(plainMatrix) as PlainSlug[])('%s', (collection) => {
  it.each(requesters)('gives the %s what the matrix lists and nothing else', async (who) => {
    const allowed: readonly string[] = plainMatrix[collection][who]
    const wrong: string[] = []
    let left: string | null = null
    for (const entrance of entrances) {
      for (const name of plainOperations) {
        const id: string = left ?? (await preparePlain(site, collection))
        const { operation, happened } = plainAttempts[name]
        const asked = await operation(site, collection, id)
        const did = await happened(
          site,
          collection,
          id,
          await tryOperation(site, entrance, who, { ...asked, collection }),
        )
        left = did && asked.do !== 'find' ? null : id
        if (did !== allowed.includes(name))
          wrong.push(`${entrance}: ${name} ${did ? 'happened' : 'was refused'}`)
        checks++
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('the site', () => {
  it.each(requesters)('gives the %s what the matrix lists and nothing else', async (who) => {
    const { payload } = site
    const allowed = siteMatrix[who]
    const name = `by the ${who}`
    const overRest = {
      read: await site.rest(who, { path: 'globals/site' }),
      update: await site.rest(who, {
        method: 'POST',
        path: 'globals/site',
        body: { name: { zh: name } },
      }),
    }
    expect(overRest.read.status < 300).toBe(allowed.includes('read'))
    expect(overRest.update.status < 300).toBe(allowed.includes('update'))
    expect((await payload.findGlobal({ slug: 'site' })).name?.zh === name).toBe(
      allowed.includes('update'),
    )
    const locally = payload
      .updateGlobal({
        slug: 'site',
        data: { name: { zh: `${name} again` } },
        overrideAccess: false,
        user: site.user(who),
      })
      .then(
        () => true,
        () => false,
      )
    expect(await locally).toBe(allowed.includes('update'))
    checks += 3
  })
})

it('has tried every cell over both entrances', () => {
  const cells =
    requesters.length *
    entrances.length *
    (editorialSlugs.length * editorialOperations.length +
      Object.keys(plainMatrix).length * plainOperations.length)
  console.log(`Role matrix: ${checks} checks`)
  expect(checks).toBe(cells + requesters.length * 3)
})
