import type { CollectionAfterChangeHook } from 'payload'

type Citing = {
  _status?: unknown
  source?: unknown
  citations?: { source?: unknown }[] | null
  facts?: { citations?: { source?: unknown }[] | null }[] | null
  relations?: { citations?: { source?: unknown }[] | null }[] | null
}

/**
 * A source belongs to the public once something public rests on it. Until then it is the desk's own knowledge:
 * it would tell what the newsroom is working on.
 */
export const revealSources: CollectionAfterChangeHook = async ({ doc, req }) => {
  const citing: Citing = doc
  if (citing._status !== 'published') return doc
  const cited = [citing, ...(citing.facts ?? []), ...(citing.relations ?? [])]
    .flatMap((holder) => holder.citations ?? [])
    .map((citation) => citation.source)
  const ids = new Set([citing.source, ...cited].flatMap(idOf))
  for (const id of ids) {
    await req.payload.update({
      collection: 'sources',
      where: { and: [{ id: { equals: id } }, { visibility: { equals: 'private' } }] },
      data: { visibility: 'public' },
      depth: 0,
      req,
    })
  }
  return doc
}

function idOf(reference: unknown): string[] {
  if (typeof reference === 'string') return [reference]
  if (typeof reference === 'object' && reference !== null && 'id' in reference)
    return [String(reference.id)]
  return []
}
