import type {
  CollectionBeforeOperationHook,
  FlattenedField,
  GlobalBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { messagesAdmin } from '@/locales/messagesAdmin'

import { refuseFields } from './refuseFields'
import { relationsIn, type Relation } from './relationsIn'

/**
 * Refuses references to documents that do not exist. Payload asks nobody whether they do: SQLite then breaks off with a
 * fault of the server, and MongoDB stores what leads nowhere. What stands in the document already may stay: on MongoDB
 * a document that was deleted is still referred to, and that is no reason to lose what was written.
 *
 * @throws ValidationError (400) that names the fields
 */
export const guardRelations: CollectionBeforeOperationHook = async ({
  args,
  collection: { flattenedFields, slug },
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return
  const id: unknown = Reflect.get(args, 'id')
  await guard(req, { collection: slug }, flattenedFields, Reflect.get(args, 'data'), async () => {
    if (typeof id !== 'string') return null
    return req.payload.findByID({
      collection: slug,
      id,
      depth: 0,
      draft: true,
      trash: true,
      disableErrors: true,
      fallbackLocale: false,
      ...(req.locale && { locale: req.locale }),
    })
  })
}

/** The same for a global. */
export const guardGlobalRelations: GlobalBeforeOperationHook = async ({
  args,
  global: { flattenedFields, slug },
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || operation !== 'update') return
  await guard(req, { global: slug }, flattenedFields, Reflect.get(args, 'data'), () =>
    req.payload.findGlobal({ slug, depth: 0, ...(req.locale && { locale: req.locale }) }),
  )
}

/** @param readStored reads what is to be changed as it stands; asked only when something is missing */
async function guard(
  req: PayloadRequest,
  where: Parameters<typeof refuseFields>[1],
  fields: readonly FlattenedField[],
  data: unknown,
  readStored: () => Promise<unknown>,
): Promise<void> {
  const isAll = req.locale === 'all'
  const missing = await missingOf(req, relationsIn(data, fields, isAll))
  if (missing.length === 0) return
  const standing = new Set(relationsIn(await readStored(), fields, isAll).map(documentOf))
  const refused = missing.filter((relation) => !standing.has(documentOf(relation)))
  const labels = new Map(refused.map(({ path, label }) => [path, label]))
  const named = [...labels].map(([path, label]) => ({ path, ...(label && { label }) }))
  refuseFields(req, where, named, messagesAdmin.noSuchDocument)
}

async function missingOf(req: PayloadRequest, relations: Relation[]): Promise<Relation[]> {
  const known = new Set<string>()
  for (const to of new Set(relations.map((relation) => relation.to))) {
    const ids = relations.flatMap((relation) => (relation.to === to ? [relation.id] : []))
    const { docs } = await req.payload.find({
      collection: to,
      where: { id: { in: [...new Set(ids)] } },
      depth: 0,
      pagination: false,
      trash: true,
      select: {},
    })
    for (const { id } of docs) known.add(documentOf({ to, id }))
  }
  return relations.filter((relation) => !known.has(documentOf(relation)))
}

function documentOf({ to, id }: Pick<Relation, 'to' | 'id'>): string {
  return `${to} ${id}`
}
