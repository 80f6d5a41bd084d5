import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

import { isLocale } from '@/locales/locale'
import { setterIn } from '@/model/clockContext'
import type { Deed, Signature } from '@/model/signature'

import { isOn } from '../access/isOn'
import { lastSave } from './refuseStale'
import { readStored } from './readStored'

/**
 * What a signature needs to know of a save. Payload writes an autosave into the version of the one before it; on top
 * of words that somebody else has saved it becomes a version of its own, so that each shows what one person wrote.
 */
export const prepareSignature: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return
  const id: unknown = Reflect.get(args, 'id')
  const isAutosave = isOn(Reflect.get(args, 'autosave'))
  Object.assign(req.context, { isDraftSave: isOn(Reflect.get(args, 'draft')), isAutosave })
  if (!isAutosave || typeof id !== 'string' || !isLocale(req.locale)) return
  const last = await lastSave(req.payload, collection.slug, id, req.locale)
  if (last?.by !== (req.user?.id ?? null)) Reflect.set(args, 'autosave', false)
}

/** Writes who made a save into what is saved, whatever came with the request. */
export const signSave: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  originalDoc,
  req,
}) => {
  // To the trash and back: nothing of a language changes.
  if (Boolean(data['deletedAt']) !== Boolean(originalDoc?.deletedAt)) return data
  const setter = setterIn(context)
  const signature: Signature = {
    by: setter ? setter.by : (req.user?.id ?? null),
    name: setter ? setter.name : (req.user?.name ?? null),
    at: new Date().toISOString(),
    did: await deed(),
    isAutosave: context['isAutosave'] === true,
    isClock: setter !== null,
  }
  return { ...data, signature }

  async function deed(): Promise<Deed> {
    if (context['isDraftSave'] === true) return 'wrote'
    if (data['_status'] === 'published') return 'published'
    if (originalDoc?.id === undefined) return 'wrote'
    const stored = await readStored(req, collection.slug, originalDoc.id)
    return stored?.published.some((locale) => locale === req.locale) ? 'withdrew' : 'wrote'
  }
}
