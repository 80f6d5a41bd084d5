/** The id behind a relationship, whether it was read with its document or without; `null` where there is none. */
export function idOf(reference: string | { id: string } | null | undefined): string | null {
  if (!reference) return null
  return typeof reference === 'string' ? reference : reference.id
}
