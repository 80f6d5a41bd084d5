import type { CollectionSlug } from 'payload'

import type { Locale } from '@/locales/locale'

import type { TestNewsroom } from './openTestNewsroom'
import type { Requester } from './roleMatrix'

/** One request, as it can be put to either entrance. */
export type Operation = {
  do: 'find' | 'create' | 'update' | 'delete' | 'restore' | 'duplicate'
  collection: CollectionSlug
  /** For `restore` the version. Left out with `many`, which asks by `where`. */
  id?: string
  many?: true
  locale?: Locale
  data?: Record<string, unknown>
  file?: Buffer
  flags?: { draft?: true; trash?: true; publishAllLocales?: true; unpublishAllLocales?: true }
}

export const entrances = ['REST', 'Local API'] as const
export type Entrance = (typeof entrances)[number]

/** @returns what came back, `null` when it was refused. A fault of the server is thrown. */
export async function tryOperation(
  site: TestNewsroom,
  entrance: Entrance,
  who: Requester,
  operation: Operation,
): Promise<unknown> {
  return entrance === 'REST' ? overRest(site, who, operation) : locally(site, who, operation)
}

async function overRest(site: TestNewsroom, who: Requester, operation: Operation) {
  const { collection, id, many, locale = 'zh', data, file, flags } = operation
  const query = new URLSearchParams({ locale, depth: '0' })
  for (const [flag, value] of Object.entries(flags ?? {})) query.set(flag, String(value))
  if (many) query.set('where[id][in]', id ?? '')
  const place = {
    find: many ? '' : `/${id}`,
    create: '',
    update: many ? '' : `/${id}`,
    delete: many ? '' : `/${id}`,
    restore: `/versions/${id}`,
    duplicate: `/${id}/duplicate`,
  }[operation.do]
  const { status, body } = await site.rest(who, {
    method:
      (
        { find: 'GET', update: 'PATCH', delete: 'DELETE' } as const satisfies Partial<
          Record<Operation['do'], string>
        >
      )[operation.do as 'find'] ?? 'POST',
    path: `${collection}${place}?${query}`,
    ...(data && { body: file ? formWith(data, file) : data }),
  })
  if (status >= 500) throw new Error(`${status}: ${JSON.stringify(body)}`)
  return status < 300 ? body : null
}

function formWith(data: Record<string, unknown>, file: Buffer): FormData {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new File([new Uint8Array(file)], 'picture.png', { type: 'image/png' }))
  return form
}

async function locally(site: TestNewsroom, who: Requester, operation: Operation) {
  const { payload } = site
  const { collection, id = '', many, locale = 'zh', data = {}, file, flags } = operation
  const asked = { collection, locale, depth: 0, overrideAccess: false, ...flags }
  const shared = { ...asked, user: site.user(who) }
  const target = many ? { where: { id: { in: [id] } } } : { id }
  const upload = file && {
    file: { data: file, mimetype: 'image/png', name: 'picture.png', size: file.length },
  }
  // The collection is known at run time only, and with it the shape of the data.
  type Options<Call extends (options: never) => unknown> = Parameters<Call>[0]
  const calls = {
    find: () => payload.findByID({ ...shared, id }),
    create: () => payload.create({ ...shared, ...upload, data }),
    update: () => payload.update({ ...shared, ...target, data } as Options<typeof payload.update>),
    delete: () => payload.delete({ ...shared, ...target } as Options<typeof payload.delete>),
    restore: () => payload.restoreVersion({ ...shared, id }),
    duplicate: () => payload.duplicate({ ...shared, id, data }),
  }
  try {
    return await calls[operation.do]()
  } catch (error) {
    if (error instanceof Error && 'status' in error && Number(error.status) < 500) return null
    throw error
  }
}
