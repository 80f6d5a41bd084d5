import type {
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  Payload,
  PayloadRequest,
} from 'payload'

import { isLocale, locales, type Locale } from '@/locales/locale'
import { isRecord } from '@/transcript/convert/serialized'

import { StaleSave } from '../access/StaleSave'
import { changedParts } from './changedParts'

/** The last save that changed what a form in one language shows. Times are ISO 8601. */
type Save = { at: string; by: string | null; name: string | null; before: string }

/**
 * Whoever sends along `updatedAt` says which state of the document they have seen. Where their language, or what both
 * languages share, has been saved since, nothing is overwritten; a save in the other language alone is no reason.
 *
 * An autosave of the admin may set off before the form has been told of the one before it, so that whoever made the
 * last save is let through with the time from before that.
 *
 * @throws StaleSave (409)
 */
export const refuseStale: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const yours: unknown = data?.['updatedAt']
  const theirs: unknown = originalDoc?.updatedAt
  if (operation !== 'update' || typeof yours !== 'string' || typeof theirs !== 'string') return data
  if (!isBefore(yours, theirs) || !isLocale(req.locale)) return data
  const last = await lastSave(req.payload, collection.slug, originalDoc.id, req.locale)
  if (last && !isOver(last, yours, req)) return data
  throw new StaleSave(req, { yours, theirs, by: last?.name ?? null })
}

/**
 * The same before Payload looks whether somebody else has the document open: who has not seen the last save is told
 * that, and can bring the two together; a lock (423) says only to wait.
 *
 * @throws StaleSave (409)
 */
export const refuseStaleFirst: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const id: unknown = Reflect.get(args, 'id')
  const yours: unknown = Object(Reflect.get(args, 'data')).updatedAt
  if (operation !== 'update' || !req.user || !isLocale(req.locale)) return
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof yours !== 'string') return
  const last = await lastSave(req.payload, collection.slug, id, req.locale)
  if (!last || !isOver(last, yours, req)) return
  const stored = await req.payload.findByID({
    collection: collection.slug,
    id,
    depth: 0,
    draft: true,
    disableErrors: true,
    locale: req.locale,
    overrideAccess: false,
    user: req.user,
    select: { updatedAt: true },
  })
  // What somebody may not read, nobody tells them about.
  const theirs: unknown = Object(stored).updatedAt
  if (typeof theirs === 'string' && isBefore(yours, theirs))
    throw new StaleSave(req, { yours, theirs, by: last.name })
}

/** Whether a save came after the state that is sent along, and is not the sender's own autosave of a moment ago. */
function isOver({ at, by, before }: Save, yours: string, req: PayloadRequest): boolean {
  if (!isBefore(yours, at)) return false
  const isAutosave = String(req.query?.['autosave']) === 'true'
  return !(isAutosave && by === (req.user?.id ?? null) && before === yours)
}

/** Remembers when each language was last changed, for `refuseStale`: Payload keeps one time for both. */
export const noteSave: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update') return data
  const before = String(originalDoc.updatedAt)
  const { id: by = null, name = null } = req.user ?? {}
  const save: Save = { at: new Date().toISOString(), by, name, before }
  const changed = changedParts(collection.flattenedFields, originalDoc, data)
  for (const locale of locales) {
    const key = keyOf(collection.slug, originalDoc.id, locale)
    if (changed === 'shared' || (changed === 'own' && locale === req.locale))
      await req.payload.kv.set(key, save)
    // What is left alone was changed at the latest when the document was.
    else if (!(await req.payload.kv.has(key)))
      await req.payload.kv.set(key, { at: before, by: null, name: null, before } satisfies Save)
  }
  return data
}

/** A document that is gone takes the times of its saves along. */
export const forgetSaves: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  for (const locale of locales) await req.payload.kv.delete(keyOf(collection.slug, id, locale))
}

function keyOf(collection: string, id: string | number, locale: Locale): string {
  return `saved:${collection}:${id}:${locale}`
}

/** The last save that changed what a form in that language shows; `null` where none is known. */
export async function lastSave(
  payload: Payload,
  collection: string,
  id: string | number,
  locale: Locale,
): Promise<Save | null> {
  const stored: unknown = await payload.kv.get(keyOf(collection, id, locale))
  if (!isRecord(stored)) return null
  const { at, by, name, before } = stored
  if (typeof at !== 'string' || typeof before !== 'string') return null
  return {
    at,
    by: typeof by === 'string' ? by : null,
    name: typeof name === 'string' ? name : null,
    before,
  }
}

/** What is no time is before nothing. */
function isBefore(one: string, other: string): boolean {
  return Date.parse(one) < Date.parse(other)
}
