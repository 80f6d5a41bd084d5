import type { Locale } from '@/locales/locale'

import type { EditorialSlug, TestNewsroom } from './openTestNewsroom'
import type { EditorialOperation } from './roleMatrix'
import type { Operation } from './tryOperation'

/** How a document stands before an operation is tried on it. */
export const states = ['draft', 'public', 'trashed draft', 'trashed public'] as const
export type State = (typeof states)[number]

export type Found = { id: string; version: () => Promise<string> }

type Row = { id: string; _status?: { zh?: string }; deletedAt?: string | null } | null

/** What can be seen after the attempt: the answer, the stored row, and the newest text of a language. */
type After = {
  answer: unknown
  row: () => Promise<Row>
  newest: (locale: Locale) => Promise<unknown>
}

type Asked = Omit<Operation, 'collection'>

type Attempt = {
  on: State
  operation: (found: Found, text: string) => Asked | Promise<Asked>
  happened: (after: After) => boolean | Promise<boolean>
}

export const changed = 'changed'

const isPublic = async ({ row }: After) => (await row())?._status?.zh === 'published'
const isPrivate = async (after: After) => !(await isPublic(after))
const isGone = async ({ row }: After) => (await row()) === null
const inTrash = async ({ row }: After) => Boolean((await row())?.deletedAt)
const outOfTrash = async (after: After) => !(await inTrash(after))
const answered = ({ answer }: After) => answer !== null
const saysChanged = async ({ newest }: After) => (await newest('zh')) === changed
const saysChangedInEnglish = async ({ newest }: After) => (await newest('en')) === changed
const now = () => new Date().toISOString()

/** For each operation what is asked, and how one sees that it happened, whatever the answer says. */
export const editorialAttempts: Record<EditorialOperation, Attempt> = {
  readPublic: { on: 'public', operation: ({ id }) => ({ do: 'find', id }), happened: answered },
  readDraft: { on: 'draft', operation: ({ id }) => ({ do: 'find', id }), happened: answered },
  create: {
    on: 'draft',
    operation: (_, text) => ({ do: 'create', data: { [text]: 'new' }, flags: { draft: true } }),
    happened: answered,
  },
  createInEnglish: {
    on: 'draft',
    operation: (_, text) => ({
      do: 'create',
      locale: 'en',
      data: { [text]: 'new' },
      flags: { draft: true },
    }),
    happened: answered,
  },
  createPublished: {
    on: 'draft',
    operation: (_, text) => ({ do: 'create', data: { [text]: 'new', _status: 'published' } }),
    happened: answered,
  },
  update: {
    on: 'draft',
    operation: ({ id }, text) => ({
      do: 'update',
      id,
      data: { [text]: changed },
      flags: { draft: true },
    }),
    happened: saysChanged,
  },
  updateInEnglish: {
    on: 'draft',
    operation: ({ id }, text) => ({
      do: 'update',
      id,
      locale: 'en',
      data: { [text]: changed },
      flags: { draft: true },
    }),
    happened: saysChangedInEnglish,
  },
  updatePublic: {
    on: 'public',
    operation: ({ id }, text) => ({
      do: 'update',
      id,
      data: { [text]: changed },
      flags: { draft: true },
    }),
    happened: saysChanged,
  },
  overwritePublic: {
    on: 'public',
    operation: ({ id }, text) => ({ do: 'update', id, data: { [text]: changed } }),
    happened: saysChanged,
  },
  publish: {
    on: 'draft',
    operation: ({ id }) => ({ do: 'update', id, data: { _status: 'published' } }),
    happened: isPublic,
  },
  publishByDraftFlag: {
    on: 'draft',
    operation: ({ id }) => ({
      do: 'update',
      id,
      data: { _status: 'published' },
      flags: { draft: true },
    }),
    happened: isPublic,
  },
  publishAllLanguages: {
    on: 'draft',
    operation: ({ id }) => ({
      do: 'update',
      id,
      data: { _status: 'published' },
      flags: { publishAllLocales: true },
    }),
    happened: isPublic,
  },
  unpublish: {
    on: 'public',
    operation: ({ id }) => ({ do: 'update', id, data: { _status: 'draft' } }),
    happened: isPrivate,
  },
  unpublishAllLanguages: {
    on: 'public',
    operation: ({ id }) => ({
      do: 'update',
      id,
      data: { _status: 'draft' },
      flags: { unpublishAllLocales: true },
    }),
    happened: isPrivate,
  },
  trash: {
    on: 'draft',
    operation: ({ id }) => ({ do: 'update', id, data: { deletedAt: now() } }),
    happened: inTrash,
  },
  trashPublic: {
    on: 'public',
    operation: ({ id }) => ({ do: 'update', id, data: { deletedAt: now() } }),
    happened: inTrash,
  },
  untrash: {
    on: 'trashed draft',
    operation: ({ id }) => ({
      do: 'update',
      id,
      data: { deletedAt: null, _status: 'draft' },
      flags: { trash: true },
    }),
    happened: outOfTrash,
  },
  untrashPublic: {
    on: 'trashed public',
    operation: ({ id }) => ({
      do: 'update',
      id,
      data: { deletedAt: null, _status: 'draft' },
      flags: { trash: true },
    }),
    happened: outOfTrash,
  },
  delete: { on: 'draft', operation: ({ id }) => ({ do: 'delete', id }), happened: isGone },
  deletePublic: { on: 'public', operation: ({ id }) => ({ do: 'delete', id }), happened: isGone },
  restoreVersion: {
    on: 'public',
    operation: async ({ version }) => ({ do: 'restore', id: await version() }),
    happened: answered,
  },
  duplicate: { on: 'public', operation: ({ id }) => ({ do: 'duplicate', id }), happened: answered },
  bulkUpdate: {
    on: 'draft',
    operation: ({ id }, text) => ({
      do: 'update',
      id,
      many: true,
      data: { [text]: changed },
      flags: { draft: true },
    }),
    happened: saysChanged,
  },
  bulkPublish: {
    on: 'draft',
    operation: ({ id }) => ({ do: 'update', id, many: true, data: { _status: 'published' } }),
    happened: isPublic,
  },
  bulkUnpublish: {
    on: 'public',
    operation: ({ id }) => ({ do: 'update', id, many: true, data: { _status: 'draft' } }),
    happened: isPrivate,
  },
  bulkTrash: {
    on: 'draft',
    operation: ({ id }) => ({ do: 'update', id, many: true, data: { deletedAt: now() } }),
    happened: inTrash,
  },
  bulkDelete: {
    on: 'draft',
    operation: ({ id }) => ({ do: 'delete', id, many: true }),
    happened: isGone,
  },
  bulkDeletePublic: {
    on: 'public',
    operation: ({ id }) => ({ do: 'delete', id, many: true }),
    happened: isGone,
  },
}

export const textOf = { interviews: 'title', profiles: 'name', events: 'title', timelines: 'title' }

/** A document in that state, written past all access rules. */
export async function prepare(
  site: TestNewsroom,
  collection: EditorialSlug,
  state: State,
): Promise<Found> {
  const { payload } = site
  const text = textOf[collection]
  const data: Record<string, unknown> = {
    [text]: '汽笛',
    ...(collection === 'events' && { date: '2020' }),
  }
  const { id: made } = await payload.create({
    collection,
    locale: 'zh',
    draft: true,
    data,
  })
  const id = String(made)
  const write = (data: object) => payload.update({ collection, id, locale: 'zh', data, depth: 0 })
  if (state.endsWith('public')) await write({ _status: 'published' })
  if (state.startsWith('trashed')) await write({ deletedAt: now() })
  return { id, version: () => newestVersion(site, collection, id) }
}

async function newestVersion(
  { payload }: TestNewsroom,
  collection: EditorialSlug,
  id: string,
): Promise<string> {
  const { docs } = await payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    depth: 0,
    limit: 1,
  })
  return docs[0]?.id ?? ''
}

export function lookAfter(
  { payload }: TestNewsroom,
  collection: EditorialSlug,
  id: string,
  answer: unknown,
): After {
  return {
    answer,
    row: () =>
      payload.db.findOne<NonNullable<Row>>({
        collection,
        where: { id: { equals: id } },
        locale: 'all',
      }),
    newest: async (locale) => {
      const options = { collection, id, locale, draft: true, trash: true, depth: 0 } as const
      const doc: object | null = await payload.findByID({ ...options, disableErrors: true })
      return Object(doc)[textOf[collection]]
    },
  }
}
