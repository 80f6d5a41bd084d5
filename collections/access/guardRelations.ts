import {
  ValidationError,
  type CollectionBeforeOperationHook,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
} from 'payload'

import { interfaceLocale } from '@/locales/locale'
import { messagesAdmin } from '@/locales/messagesAdmin'

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
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return
  const { flattenedFields: fields, slug } = collection
  const isAll = req.locale === 'all'
  const missing = await missingOf(req, relationsIn(Reflect.get(args, 'data'), fields, isAll))
  if (missing.length === 0) return
  const id: unknown = Reflect.get(args, 'id')
  const stored =
    typeof id === 'string' &&
    (await req.payload.findByID({
      collection: slug,
      id,
      depth: 0,
      draft: true,
      trash: true,
      disableErrors: true,
      fallbackLocale: false,
      ...(req.locale && { locale: req.locale }),
    }))
  refuse(req, { collection: slug }, missing, relationsIn(stored, fields, isAll))
}

/** The same for a global. */
export const guardGlobalRelations: GlobalBeforeOperationHook = async ({
  args,
  global,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || operation !== 'update') return
  const { flattenedFields: fields, slug } = global
  const isAll = req.locale === 'all'
  const missing = await missingOf(req, relationsIn(Reflect.get(args, 'data'), fields, isAll))
  if (missing.length === 0) return
  const stored = await req.payload.findGlobal({
    slug,
    depth: 0,
    ...(req.locale && { locale: req.locale }),
  })
  refuse(req, { global: slug }, missing, relationsIn(stored, fields, isAll))
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
    for (const { id } of docs) known.add(`${to} ${id}`)
  }
  return relations.filter(({ to, id }) => !known.has(`${to} ${id}`))
}

function refuse(
  req: PayloadRequest,
  where: { collection: string } | { global: string },
  missing: readonly Relation[],
  stored: readonly Relation[],
): void {
  const standing = new Set(stored.map(({ to, id }) => `${to} ${id}`))
  const refused = missing.filter(({ to, id }) => !standing.has(`${to} ${id}`))
  if (refused.length === 0) return
  const message = messagesAdmin.noSuchDocument[interfaceLocale(req.i18n?.language)]
  const labels = new Map(refused.map(({ path, label }) => [path, label]))
  const errors = [...labels].map(([path, label]) => ({ message, path, ...(label && { label }) }))
  throw new ValidationError({ ...where, errors, req }, req.t)
}
