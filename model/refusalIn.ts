/** What went wrong: the HTTP status, and what is told of it. */
export type Failure = { status: number; code: string; message: string }

/** What a guard of a collection refused (401 and 403), with the code of its reason; `null` for any other error. */
export function refusalIn(error: unknown): Failure | null {
  if (!(error instanceof Error) || !('status' in error)) return null
  const { status, message } = error
  if (status !== 401 && status !== 403) return null
  const { code } = { code: 'forbidden', ...('data' in error ? Object(error.data) : {}) }
  return { status, code: String(code), message }
}
