/** What the desk answered over REST: its JSON, or what went wrong in words. */
export type Answer = { body: Record<string, unknown> } | { message: string | null }

/** Asks the desk for something. `message` is `null` where the server did not answer at all. */
export async function callDesk(path: string, body: FormData | object): Promise<Answer> {
  const isForm = body instanceof FormData
  try {
    const response = await fetch(`/api/imports${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      ...(isForm
        ? { body }
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    const json: unknown = await response.json()
    const answer: Record<string, unknown> = Object(json)
    return response.ok ? { body: answer } : { message: firstMessage(answer['errors']) }
  } catch {
    return { message: null }
  }
}

function firstMessage(errors: unknown): string | null {
  const [first]: unknown[] = Array.isArray(errors) ? errors : []
  const { message } = { message: null, ...Object(first) }
  return typeof message === 'string' ? message : null
}
