import sharp from 'sharp'

import type { TestNewsroom } from './openTestNewsroom'
import type { PlainOperation, plainMatrix } from './roleMatrix'
import type { Operation } from './tryOperation'

export type PlainSlug = keyof typeof plainMatrix

type Attempt = {
  operation: (
    site: TestNewsroom,
    collection: PlainSlug,
    id: string,
  ) => Promise<Omit<Operation, 'collection'>>
  happened: (
    site: TestNewsroom,
    collection: PlainSlug,
    id: string,
    answer: unknown,
  ) => Promise<boolean>
}

const changed = 'changed'
const answered: Attempt['happened'] = async (_, __, ___, answer) => answer !== null
const rowOf = async ({ payload }: TestNewsroom, collection: PlainSlug, id: string) => {
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: id } },
    locale: 'zh',
    trash: true,
    depth: 0,
  })
  const row: Record<string, unknown> | undefined = docs.map((doc) => ({ ...doc }))[0]
  return row ?? null
}
const isGone: Attempt['happened'] = async (site, collection, id) =>
  (await rowOf(site, collection, id)) === null
const isChanged: Attempt['happened'] = async (site, collection, id) =>
  (await rowOf(site, collection, id))?.[textOf[collection]] === changed

export const plainAttempts: Record<PlainOperation, Attempt> = {
  read: { operation: async (_, __, id) => ({ do: 'find', id }), happened: answered },
  create: {
    operation: async (site, collection) => ({ do: 'create', ...(await newData(site, collection)) }),
    happened: answered,
  },
  update: {
    operation: async (_, collection, id) => ({
      do: 'update',
      id,
      data: { [textOf[collection]]: changed },
    }),
    happened: isChanged,
  },
  trash: {
    operation: async (_, __, id) => ({
      do: 'update',
      id,
      data: { deletedAt: new Date().toISOString() },
    }),
    happened: async (site, collection, id) =>
      Boolean((await rowOf(site, collection, id))?.['deletedAt']),
  },
  delete: { operation: async (_, __, id) => ({ do: 'delete', id }), happened: isGone },
  bulkUpdate: {
    operation: async (_, collection, id) => ({
      do: 'update',
      id,
      many: true,
      data: { [textOf[collection]]: changed },
    }),
    happened: isChanged,
  },
  bulkDelete: {
    operation: async (_, __, id) => ({ do: 'delete', id, many: true }),
    happened: isGone,
  },
}

const textOf: Record<PlainSlug, string> = {
  sources: 'title',
  media: 'credit',
  imports: 'title',
  series: 'title',
  topics: 'title',
  terms: 'note',
  wordings: 'text',
  schedules: 'state',
  previewLinks: 'hash',
  reviewRequests: 'note',
  passages: 'into',
  users: 'name',
}

/** A document of that collection, written past all access rules. */
export async function preparePlain(site: TestNewsroom, collection: PlainSlug): Promise<string> {
  const { data, file } = await newData(site, collection)
  const upload = file && {
    file: { data: file, mimetype: 'image/png', name: 'picture.png', size: file.length },
  }
  // The collection is known at run time only, and with it the shape of the data.
  const { id } = await site.payload.create({
    collection,
    locale: 'zh',
    data,
    ...upload,
  })
  return String(id)
}

let number = 0

async function newData(
  { payload }: TestNewsroom,
  collection: PlainSlug,
): Promise<{ data: Record<string, unknown>; file?: Buffer }> {
  const name = `${collection} ${++number}`
  switch (collection) {
    case 'media':
      return { data: { credit: name }, file: await smallPng() }
    case 'imports':
      return { data: { title: name, filename: name, hash: name, bytes: 1 } }
    case 'passages':
      return { data: { id: String(number).padStart(8, '0'), ...(await aboutOne(payload)) } }
    case 'terms':
      return { data: { zh: name, en: name, note: name } }
    case 'wordings':
      return { data: { key: name, text: name } }
    case 'schedules':
      return { data: { ...(await aboutOne(payload)), action: 'publish', at, state: 'waiting' } }
    case 'previewLinks':
      return { data: { ...(await aboutOne(payload)), hash: name, expiresAt: at } }
    case 'reviewRequests':
      return { data: { ...(await aboutOne(payload)), note: name } }
    case 'users':
      return {
        data: {
          name,
          email: `user${number}@example.org`,
          password: 'a long password',
          role: 'contributor',
        },
      }
    default:
      return { data: { title: name } }
  }
}

const at = '2099-01-01T00:00:00.000Z'

/** An empty interview, and one of its languages for what asks for one. */
async function aboutOne(payload: TestNewsroom['payload']) {
  const { id } = await payload.create({ collection: 'interviews', draft: true, data: {} })
  return { interview: id, language: 'zh' }
}

export async function smallPng(): Promise<Buffer> {
  return sharp({ create: { width: 4, height: 3, channels: 3, background: '#884422' } })
    .png()
    .toBuffer()
}
