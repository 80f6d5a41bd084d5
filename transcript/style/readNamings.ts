import type { Naming } from '@/model/houseStyle/rightForms'
import { isRecord } from '../convert/serialized'

/**
 * What profiles and terms are called, and the forms of them to avoid.
 *
 * @param api the address of the REST API
 * @throws Error where the server does not answer with them
 */
export async function readNamings(api: string, signal: AbortSignal): Promise<Naming[]> {
  const all = { depth: '0', pagination: 'false' }
  const profiles = { ...all, draft: 'true', locale: 'all', 'select[name]': 'true' }
  const misspelt = { 'select[misspellings]': 'true', 'where[misspellings][exists]': 'true' }
  const [named, terms] = await Promise.all([
    readDocs(`${api}/profiles?${new URLSearchParams({ ...profiles, ...misspelt })}`, signal),
    readDocs(`${api}/terms?${new URLSearchParams(all)}`, signal),
  ])
  return [
    ...named.map(({ name, misspellings }) => naming(Object(name), misspellings)),
    ...terms.map((term) => naming(term, term.avoid)),
  ]
}

async function readDocs(address: string, signal: AbortSignal): Promise<Record<string, unknown>[]> {
  const response = await fetch(address, { signal, credentials: 'same-origin' })
  const found: unknown = await response.json()
  if (!response.ok || !isRecord(found) || !Array.isArray(found.docs)) throw new Error(address)
  return found.docs.filter(isRecord)
}

function naming({ zh, en }: Record<string, unknown>, wrong: unknown): Naming {
  return {
    ...(typeof zh === 'string' && { zh }),
    ...(typeof en === 'string' && { en }),
    wrong: Array.isArray(wrong) ? wrong.filter((form) => typeof form === 'string') : [],
  }
}
