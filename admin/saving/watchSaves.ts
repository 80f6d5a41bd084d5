import { onTopOfOwn } from './onTopOfOwn'

/** What became of a save of Payload's form. */
export type SaveOutcome = 'saved' | 'stale' | 'refused' | 'unreachable'

/** `by` is who saved the newer text, where the server says so. */
type Tell = (outcome: SaveOutcome, by?: string | null) => void

/**
 * Tells what becomes of the saves of an interview that Payload's form sends: its autosave keeps that to itself. A save
 * that was refused as out of date, or did not arrive, is told here and not by the form, which would say it anew after
 * every pause in writing, in English and without a way on.
 *
 * @returns ends the watch
 */
export function watchSaves(interview: string, tell: Tell): () => void {
  const send = window.fetch
  let isOver = false
  let own: string | null = null
  let before = Promise.resolve()
  const watched: typeof fetch = async (input, init) => {
    if (isOver || !isSaveOf(interview, input, init)) return send(input, init)
    const turn = before
    let end = () => {}
    before = new Promise((resolve) => (end = resolve))
    await turn
    try {
      const response = await send(input, { ...init, body: onTopOfOwn(init.body, own) })
      if (response.ok) {
        own = (await savedAt(response.clone())) ?? own
        tell('saved')
      } else if (response.status === 409) {
        const by = await savedBy(response)
        return quiet((outcome) => tell(outcome, by), 'stale', 409)
      } else if (response.status >= 502) return quiet(tell, 'unreachable', 503)
      else tell('refused')
      return response
    } catch {
      return quiet(tell, 'unreachable', 503)
    } finally {
      end()
    }
  }
  window.fetch = watched
  return () => {
    // Somebody who has wrapped it since still calls this one; it then only passes on.
    isOver = true
    if (window.fetch === watched) window.fetch = send
  }
}

/** Payload's form sends form data; our own requests are JSON. */
function isSaveOf(
  interview: string,
  input: RequestInfo | URL,
  init: RequestInit | undefined,
): init is RequestInit & { body: FormData } {
  if (init?.method !== 'PATCH' || !(init.body instanceof FormData)) return false
  const { pathname } = new URL(input instanceof Request ? input.url : input, location.href)
  return pathname === `/api/interviews/${interview}`
}

/** An answer without a message: the form keeps its words, takes them for unsaved, and says nothing. */
function quiet(tell: Tell, outcome: SaveOutcome, status: number) {
  tell(outcome)
  return Response.json({ errors: [] }, { status })
}

/** When the server has saved it, ISO 8601. */
async function savedAt(response: Response): Promise<string | null> {
  const answer: unknown = await response.json().catch(() => null)
  const { doc }: { doc?: unknown } = { ...Object(answer) }
  const { updatedAt }: { updatedAt?: unknown } = { ...Object(doc) }
  return typeof updatedAt === 'string' ? updatedAt : null
}

/** Who made the newer save that a refusal tells of. */
async function savedBy(response: Response): Promise<string | null> {
  const answer: unknown = await response.json().catch(() => null)
  const { errors }: { errors?: unknown } = { ...Object(answer) }
  const [first]: unknown[] = Array.isArray(errors) ? errors : []
  const { data }: { data?: unknown } = { ...Object(first) }
  const { by }: { by?: unknown } = { ...Object(data) }
  return typeof by === 'string' ? by : null
}
