/** What came of sending material to the desk. */
export type SendAnswer =
  | { kind: 'read'; id: string; again: boolean }
  /** `id`: the import that keeps it; `null` when it was not kept. */
  | { kind: 'refused'; id: string | null; message: string; canRetry: boolean }
  | { kind: 'unreachable' }
  | { kind: 'signedOut' }
  | { kind: 'cancelled' }

/** A server that is starting, overloaded or behind a proxy that lost it: to be asked again later. */
const passing = new Set([0, 408, 425, 429, 502, 503, 504])

/**
 * Reads what the server answered.
 *
 * @param status of HTTP; 0 where nothing came back
 * @param body as text; JSON unless something stands between the browser and the desk
 * @param fallback what is said where the answer has no words
 */
export function answerOf(status: number, body: string, fallback: string): SendAnswer {
  if (passing.has(status)) return { kind: 'unreachable' }
  if (status === 401) return { kind: 'signedOut' }
  const { id, again, errors } = parsed(body)
  if (status < 300 && typeof id === 'string') return { kind: 'read', id, again: again === true }
  const [first]: unknown[] = Array.isArray(errors) ? errors : []
  const { message } = { message: null, ...Object(first) }
  return {
    kind: 'refused',
    id: typeof id === 'string' ? id : null,
    message: typeof message === 'string' ? message : fallback,
    canRetry: status >= 500,
  }
}

function parsed(body: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(body))
  } catch {
    return {}
  }
}
