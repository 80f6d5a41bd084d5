type Reference = string | { id: string } | null | undefined

/** The id behind a relationship, whether it was read with its document or without; `null` where there is none. */
export function idOf(reference: Reference): string | null {
  if (!reference) return null
  return typeof reference === 'string' ? reference : reference.id
}

/** The ids behind a relationship to several documents. */
export function idsOf(references: readonly Reference[] | null | undefined): string[] {
  return (references ?? []).flatMap((reference) => idOf(reference) ?? [])
}
