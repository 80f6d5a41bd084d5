import type { Payload } from 'payload'

import { rowWordsFrom } from '@/model/facing/rowWords'
import type { RowWords } from '@/model/facing/translationRow'

/**
 * Keeps what the original of an interview said, by hash, for the rows that were translated from it. What was kept
 * before stays; of two who keep the same wording at once, one finds it there already.
 */
export async function keepWordings(
  payload: Payload,
  interview: string,
  wordings: ReadonlyMap<string, RowWords>,
): Promise<void> {
  const known = await readWordings(payload, interview, [...wordings.keys()])
  for (const [hash, words] of wordings) {
    if (known.has(hash)) continue
    const data = { key: keyOf(interview, hash), text: JSON.stringify(words) }
    try {
      await payload.create({ collection: 'wordings', data })
    } catch (error) {
      if (!(await readWordings(payload, interview, [hash])).has(hash)) throw error
    }
  }
}

/** What the original said in these wordings, by hash, as far as it was kept. */
export async function readWordings(
  payload: Payload,
  interview: string,
  hashes: readonly string[],
): Promise<Map<string, RowWords>> {
  if (hashes.length === 0) return new Map()
  const hashOf = new Map(hashes.map((hash) => [keyOf(interview, hash), hash]))
  const { docs } = await payload.find({
    collection: 'wordings',
    where: { key: { in: [...hashOf.keys()] } },
    pagination: false,
    depth: 0,
  })
  return new Map(
    docs.flatMap(({ key, text }) => {
      const [hash, words] = [hashOf.get(key), wordsFrom(text)]
      return hash !== undefined && words !== null ? [[hash, words] as const] : []
    }),
  )
}

function wordsFrom(json: string): RowWords | null {
  try {
    return rowWordsFrom(JSON.parse(json))
  } catch {
    return null
  }
}

function keyOf(interview: string, hash: string): string {
  return `${interview}:${hash}`
}
