import { firstError } from '../firstError'

export type Failed = { problem: string | null }

/**
 * Asks for something of an interview, below `/api/interviews`: by GET, or by another method with a body. `problem` is
 * what the server said in words, `null` where it did not answer.
 */
export async function callPublishing<T>(
  path: string,
  method: 'GET' | 'POST' | 'DELETE' = 'GET',
  body?: object,
): Promise<{ answer: T } | Failed> {
  try {
    const response = await fetch(`/api/interviews/${path}`, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      ...(body && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    })
    if (response.ok) return { answer: await response.json() }
    return { problem: firstError(await response.json()).message }
  } catch {
    return { problem: null }
  }
}
