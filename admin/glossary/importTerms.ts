type Problem = { message: string; line?: number }

/** What became of a file of terms. `refused` without errors: the server did not answer. */
export type Outcome =
  | { is: 'imported'; made: number; changed: number; same: number }
  | { is: 'refused'; errors: Problem[] }

/** Sends a table of terms to be taken in. */
export async function importTerms(file: File): Promise<Outcome> {
  try {
    const response = await fetch('/api/terms/import', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'text/csv' },
      body: file,
    })
    const answer: { made: number; changed: number; same: number; errors?: Problem[] } =
      await response.json()
    return response.ok
      ? { is: 'imported', made: answer.made, changed: answer.changed, same: answer.same }
      : { is: 'refused', errors: answer.errors ?? [] }
  } catch {
    return { is: 'refused', errors: [] }
  }
}
