import type { Locale } from '@/locales/locale'
import type { RowChange } from '@/model/facing/translationRow'
import type { ImportPlan } from '@/translation/importPlanTypes'

/** `refused` without a `message`: the server did not answer. */
export type Refused = { is: 'refused'; message: string | null }
export type Planned = { is: 'planned'; plan: ImportPlan } | Refused
export type Taken = { is: 'saved' } | { is: 'changed'; rows: number } | Refused

const addressOf = (interview: string, to: Locale, what: string) =>
  `/api/interviews/${encodeURIComponent(interview)}/translation/${what}?to=${to}`

/** Where the translation can be had as a file. */
export function fileAddress(interview: string, to: Locale, as: 'xliff' | 'docx'): string {
  return `${addressOf(interview, to, 'file')}&as=${as}`
}

/** What importing a file would do. */
export async function planImport(interview: string, to: Locale, file: File): Promise<Planned> {
  const answer = await post(addressOf(interview, to, 'file'), file)
  if (answer.ok && isPlan(answer.body)) return { is: 'planned', plan: answer.body }
  return refused(answer)
}

/** Saves all rows that were chosen, or none where one of them has become another. */
export async function takeRows(
  interview: string,
  to: Locale,
  changes: readonly RowChange[],
): Promise<Taken> {
  const answer = await post(addressOf(interview, to, 'rows'), JSON.stringify({ changes }))
  if (answer.ok) return { is: 'saved' }
  const rows = Object(answer.body)['refused']
  return Array.isArray(rows) ? { is: 'changed', rows: rows.length } : refused(answer)
}

type Answer = { ok: boolean; body: unknown; status: string | null }

async function post(address: string, body: File | string): Promise<Answer> {
  try {
    const type = typeof body === 'string' ? 'application/json' : 'application/octet-stream'
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': type },
      body,
    })
    const said: unknown = await response.json()
    return { ok: response.ok, body: said, status: response.statusText }
  } catch {
    return { ok: false, body: null, status: null }
  }
}

function refused({ body, status }: Answer): Refused {
  const [first]: unknown[] = [Object(body)['errors']].flat()
  const { message }: Record<string, unknown> = Object(first)
  return { is: 'refused', message: typeof message === 'string' ? message : status }
}

function isPlan(value: unknown): value is ImportPlan {
  return typeof value === 'object' && value !== null && 'changes' in value && 'unplaced' in value
}
