import { firstError, type FirstError } from '../firstError'

/** What the desk answered over REST: its JSON, or what went wrong in words, with the code of the reason. */
export type Answer = { body: Record<string, unknown> } | FirstError

/**
 * Asks the desk for something: with a body by POST, without one by GET. `message` and `code` are `null` where the
 * server did not answer at all.
 */
export async function callDesk(
  path: string,
  body?: FormData | object,
  signal?: AbortSignal,
): Promise<Answer> {
  try {
    const response = await fetch(`/api/imports${path}`, {
      credentials: 'same-origin',
      ...(signal && { signal }),
      ...(body && { method: 'POST', ...written(body) }),
    })
    const json: unknown = await response.json()
    const answer: Record<string, unknown> = Object(json)
    return response.ok ? { body: answer } : firstError(answer)
  } catch {
    return { message: null, code: null }
  }
}

function written(body: FormData | object): RequestInit {
  if (body instanceof FormData) return { body }
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
}
