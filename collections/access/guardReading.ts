import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { isLocale } from '@/locales/locale'
import { previewedBy } from '@/model/address/previewContext'
import { roleOf } from '@/model/role'

import { Refusal } from './Refusal'

/**
 * Visitors read one language, as published and without fallback: a document that is public in English may hold a
 * Chinese draft. Nor may they ask *about* the other language, since a search by `title.zh` tells what stands there
 * without showing it. Belongs on every collection that visitors can read, because a search reaches through
 * relationships. Whoever holds a preview link reads a draft; which one is up to the access rule.
 *
 * @throws Refusal with status 403, in the language of the request.
 */
export const guardReading: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'read' && operation !== 'readDistinct' && operation !== 'count') return
  if (overrideAccess || roleOf(req.user) !== null) return
  const asked = (name: string): unknown => Reflect.get(args, name)
  const paths = [...pathsOf(asked('where')), ...sortOf(asked('sort')), ...sortOf(asked('field'))]
  const isDraft = asked('draft') && previewedBy(req.context) === null
  if (!isLocale(req.locale) || isDraft || paths.some((path) => leaves(path, req))) {
    throw new Refusal(req, 'one-language-at-a-time')
  }
  req.fallbackLocale = false
}

/** Does the path name a language other than that of the request? Payload also reads `__` as a dot. */
function leaves(path: string, req: PayloadRequest): boolean {
  return path
    .replace(/__/g, '.')
    .split('.')
    .some((segment) => isLocale(segment) && segment !== req.locale)
}

/** Every key of a `where`, at any depth: fields, and `and`, `or` and operators, which name no language. */
function pathsOf(where: unknown): string[] {
  if (Array.isArray(where)) return where.flatMap(pathsOf)
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([key, value]) => [key, ...pathsOf(value)])
}

function sortOf(sort: unknown): string[] {
  const fields: unknown[] = Array.isArray(sort) ? sort : [sort]
  return fields.flatMap((field) => (typeof field === 'string' ? field.split(',') : []))
}
