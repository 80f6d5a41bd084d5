import type { CollectionBeforeChangeHook } from 'payload'

/** Notes when a language first goes public. An editor may correct it, and it stays when a text is withdrawn. */
export const stampPublication: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const known: unknown = data['publishedAt'] ?? originalDoc?.publishedAt
  if (data['_status'] !== 'published' || known) return data
  return { ...data, publishedAt: new Date().toISOString() }
}
