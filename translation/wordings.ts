import type { Payload } from 'payload'

import type { RowWords } from '@/model/translationRow'

/**
 * Keeps what the original said when somebody translated it. The same wording twice is one; of two who keep it at
 * once, one finds it there already.
 */
export async function keepWording(
  payload: Payload,
  interview: string,
  hash: string,
  words: RowWords,
): Promise<void> {
  const key = keyOf(interview, hash)
  const { totalDocs } = await payload.count({
    collection: 'wordings',
    where: { key: { equals: key } },
  })
  if (totalDocs > 0) return
  try {
    await payload.create({ collection: 'wordings', data: { key, text: JSON.stringify(words) } })
  } catch (error) {
    const found = await readWordings(payload, interview, [hash])
    if (!found.has(hash)) throw error
  }
}

/** Keeps many wordings, by their hashes; most stand there already. */
export async function keepWordings(
  payload: Payload,
  interview: string,
  wordings: ReadonlyMap<string, RowWords>,
): Promise<void> {
  const known = await readWordings(payload, interview, [...wordings.keys()])
  for (const [hash, words] of wordings)
    if (!known.has(hash)) await keepWording(payload, interview, hash, words)
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

/** Words as they come from outside; `null` for what is none. */
export function wordsOf(value: unknown): RowWords | null {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const { alt, caption, credit }: Record<string, unknown> = { ...value }
  const text = (part: unknown) => (typeof part === 'string' && part !== '' ? part : null)
  return { alt: text(alt), caption: text(caption), credit: text(credit) }
}

function wordsFrom(json: string): RowWords | null {
  try {
    return wordsOf(JSON.parse(json))
  } catch {
    return null
  }
}

function keyOf(interview: string, hash: string): string {
  return `${interview}:${hash}`
}
