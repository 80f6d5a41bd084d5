import type {
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  Where,
} from 'payload'

import { isLocale } from '@/locales/locale'

import { isOn } from '../access/isOn'

type Answer = { docs: unknown[]; errors: { id: string; isPublic: boolean; message: string }[] }

/** What was done in the place of an operation, by its arguments. */
const answers = new WeakMap<object, Answer>()

/** Finds nothing: ids are never empty. */
const nothing: Where = { id: { equals: '' } }

/**
 * Publishing, withdrawing or bringing back many documents at once. Payload makes the new version of each from the row
 * that readers are shown, so that newer drafts and the drafts of the other language are gone from it (measured on
 * 3.90). Here each document is updated for itself, on top of its newest version, and Payload is left nothing to do.
 */
export const oneByOne: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess = true,
  req,
}) => {
  const asked = (name: string) => Reflect.get(args, name)
  const where: Where | undefined = asked('where')
  const isMany = operation === 'update' && where !== undefined && asked('id') === undefined
  // Of drafts, and on the way to the trash, Payload takes the newest versions.
  if (!isMany || !isLocale(req.locale) || isOn(asked('draft')) || Object(asked('data')).deletedAt)
    return
  const slug: CollectionSlug = collection.slug
  const shared = {
    collection: slug,
    depth: 0,
    fallbackLocale: false as const,
    overrideAccess,
    trash: isOn(asked('trash')),
    locale: req.locale,
    ...(req.user && { user: req.user }),
  }
  const limit: unknown = asked('limit')
  const found = await req.payload.find({
    ...shared,
    where,
    pagination: false,
    ...(typeof limit === 'number' && { limit }),
  })
  const answer: Answer = { docs: [], errors: [] }
  for (const { id } of found.docs) {
    try {
      const data = { ...Object(asked('data')) }
      answer.docs.push(await req.payload.update({ ...shared, id, data, req: { i18n: req.i18n } }))
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      answer.errors.push({ id: String(id), isPublic: true, message })
    }
  }
  Reflect.set(args, 'where', nothing)
  answers.set(args, answer)
}

/** Answers with what `oneByOne` has done. */
export const answerOneByOne: CollectionAfterOperationHook = ({ args, result }) =>
  answers.get(args) ?? result
