import type { CollectionSlug, FlattenedField, StaticLabel } from 'payload'

import { isRecord } from '@/transcript/convert/serialized'

/** One reference in what is to be saved; `path` as a form names its field, such as `speakers.0.profile`. */
export type Relation = { path: string; label: StaticLabel | null; to: CollectionSlug; id: string }

/**
 * Every document that the values of some fields refer to. What is no reference is passed over.
 *
 * @param isAll all languages come at once: then each value of a field that has them stands under its language
 */
export function relationsIn(
  data: unknown,
  fields: readonly FlattenedField[],
  isAll: boolean,
  at = '',
): Relation[] {
  if (!isRecord(data)) return []
  return fields.flatMap((field) => {
    const value = data[field.name]
    const path = `${at}${field.name}`
    if ((isAll && 'localized' in field && field.localized) || !value) return []
    if (field.type === 'relationship' || field.type === 'upload') {
      const { relationTo: to, label } = field
      // A field that leads to several collections would name them in its value; this house has none.
      if (typeof to !== 'string') return []
      const ids = (Array.isArray(value) ? value : [value]).flatMap(idIn)
      return ids.map((id) => ({
        path,
        label: typeof label === 'function' ? null : label || null,
        to,
        id,
      }))
    }
    if (!('flattenedFields' in field)) return []
    return Array.isArray(value)
      ? value.flatMap((row, i) => relationsIn(row, field.flattenedFields, isAll, `${path}.${i}.`))
      : relationsIn(value, field.flattenedFields, isAll, `${path}.`)
  })
}

function idIn(reference: unknown): string[] {
  const id = isRecord(reference) ? reference['id'] : reference
  return typeof id === 'string' && id !== '' ? [id] : []
}
