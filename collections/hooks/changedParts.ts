import type { FlattenedField } from 'payload'

import { isRecord } from '@/transcript/convert/serialized'

/** What no form writes: Payload's own, whether and when it is public, and who saved it. */
const noWords = new Set([
  '_status',
  'createdAt',
  'deletedAt',
  'id',
  'publishedAt',
  'signature',
  'updatedAt',
])

/**
 * What a save changes: words of the language that it is made in, or something that both languages share.
 *
 * @param before the stored document, @param after the data of the save, both in one language and without relations
 */
export function changedParts(
  fields: readonly FlattenedField[],
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): 'nothing' | 'own' | 'shared' {
  const changed = fields.filter(
    (field) =>
      !noWords.has(field.name) &&
      after[field.name] !== undefined &&
      written(after[field.name]) !== written(before[field.name]),
  )
  if (changed.length === 0) return 'nothing'
  return changed.every(holdsOneLanguage) ? 'own' : 'shared'
}

/** Localized itself, or a group of such fields. */
function holdsOneLanguage(field: FlattenedField): boolean {
  if ('localized' in field && field.localized) return true
  return field.type === 'group' && field.flattenedFields.every(holdsOneLanguage)
}

/** As text that can be compared: keys in order, without what says nothing. */
function written(value: unknown): string {
  return JSON.stringify(settled(value)) ?? ''
}

function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(settled)
  if (!isRecord(value)) return value === null || value === '' ? undefined : value
  const entries = Object.keys(value)
    .sort()
    .map((key) => [key, settled(value[key])] as const)
    .filter(([, kept]) => kept !== undefined)
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
