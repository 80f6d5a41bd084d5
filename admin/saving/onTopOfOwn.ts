/**
 * A form saves again before it has been told of its last save, and would say that it has seen an older text than its
 * own. The body of the save, as having seen the form's last one.
 *
 * @param own `updatedAt` (ISO 8601) of the last save of this very form; `null` before the first
 */
export function onTopOfOwn(body: FormData, own: string | null): FormData {
  const payload: unknown = JSON.parse(String(body.get('_payload') ?? 'null'))
  const { updatedAt, ...rest }: Record<string, unknown> = { ...Object(payload) }
  if (own === null || typeof updatedAt !== 'string' || Date.parse(updatedAt) >= Date.parse(own))
    return body
  const next = new FormData()
  for (const [name, value] of body.entries()) if (name !== '_payload') next.append(name, value)
  next.append('_payload', JSON.stringify({ ...rest, updatedAt: own }))
  return next
}
