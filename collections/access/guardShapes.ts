import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'

import { messagesAdmin } from '@/locales/messagesAdmin'
import { isRecord } from '@/transcript/convert/serialized'

import { refuseFields } from './refuseFields'

/**
 * Refuses what cannot be the value of a field: a list where a text belongs, a word where a date does. Payload checks
 * neither in a draft, and would store what makes a document unreadable, or have SQLite refuse it halfway (measured on
 * 3.90: a date that is none in a draft, and nobody can open it any more).
 *
 * @throws ValidationError (400) that names the fields
 */
export const guardShapes: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return
  const data: unknown = Reflect.get(args, 'data')
  const paths = isRecord(data)
    ? wrongIn(data, [...collection.flattenedFields, ...times], req.locale === 'all')
    : []
  const refused = paths.map((path) => ({ path }))
  refuseFields(req, { collection: collection.slug }, refused, messagesAdmin.wrongShape)
}

const times = ['createdAt', 'updatedAt', 'deletedAt'].map(
  (name) => ({ name, type: 'date' }) as const,
)

type Field = Pick<FlattenedField, 'name' | 'type'> | FlattenedField

/** The paths of the values that cannot be those of their fields. */
function wrongIn(data: Record<string, unknown>, fields: readonly Field[], isAll: boolean) {
  return fields.flatMap((field): string[] => {
    const value = data[field.name]
    if (value === undefined || value === null) return []
    // With all languages at once each value stands under its language.
    if (isAll && 'localized' in field && field.localized) return []
    if (!isShaped(field, value)) return [field.name]
    if (!('flattenedFields' in field)) return []
    const rows = Array.isArray(value) ? value : [value]
    return rows
      .filter(isRecord)
      .flatMap((row) => wrongIn(row, field.flattenedFields, isAll))
      .map((path) => `${field.name}.${path}`)
  })
}

function isShaped(field: Field, value: unknown): boolean {
  const isMany = 'hasMany' in field && field.hasMany === true
  if (isMany) return Array.isArray(value) && value.every((one) => isOne(field, one))
  return isOne(field, value)
}

function isOne({ type }: Field, value: unknown): boolean {
  switch (type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'select':
    case 'radio':
      return typeof value === 'string'
    case 'date':
      return (
        value === '' ||
        !Number.isNaN(Date.parse(value instanceof Date ? value.toISOString() : String(value)))
      )
    case 'checkbox':
      return typeof value === 'boolean'
    case 'relationship':
    case 'upload':
      return typeof value === 'string' || (isRecord(value) && typeof value['id'] === 'string')
    case 'array':
      // The admin sends the number of rows where there are none.
      return value === 0 || (Array.isArray(value) && value.every(isRecord))
    case 'group':
      return isRecord(value)
    default:
      return true
  }
}
