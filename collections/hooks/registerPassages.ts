import type {
  CollectionAfterChangeHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'

import { idOf } from '@/model/idOf'
import type { Retired } from '@/model/passage/retired'
import { forgetPassages, passageIdsOf } from '@/transcript/ids/forgetPassages'
import { guaranteePassages } from '@/transcript/ids/guaranteePassages'
import { retiredAfter } from '@/transcript/ids/retiredAfter'

type Row = { id: string; interview: string | null; into: string | null }

/**
 * A passage id belongs to one interview for good. A body that was copied from another interview, or a duplicated
 * document, gets ids of its own.
 */
export const ownPassages: CollectionBeforeValidateHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data?.['body']) return data
  // A duplicate is created from the document that it copies, and shares nothing with it.
  const own: { id?: string; body?: unknown } = operation === 'update' ? originalDoc : {}
  const known = new Set(passageIdsOf(own.body))
  const arriving = passageIdsOf(data['body']).filter((id) => !known.has(id))
  const foreign = (await rowsOf(req, arriving)).filter((row) => row.interview !== own.id)
  if (foreign.length === 0) return data
  const freed = forgetPassages(data['body'], new Set(foreign.map((row) => row.id)))
  return { ...data, body: guaranteePassages(freed, own.body) }
}

/**
 * Writes new passage ids into the register, and where passages of the original language have gone, which passage
 * took them in, so that their permanent addresses lead on. A translation neither retires passages nor revives them.
 */
export const registerPassages: CollectionAfterChangeHook = async ({
  data,
  doc,
  previousDoc,
  req,
}) => {
  const body: unknown = data['body'] ?? doc.body
  if (!body) return doc
  const interview = String(doc.id)
  const ids = passageIdsOf(body)
  const registered = new Map((await rowsOf(req, ids)).map((row) => [row.id, row]))
  for (const id of ids) {
    if (!registered.has(id)) {
      await req.payload.create({ collection: 'passages', data: { id, interview }, depth: 0, req })
    }
  }
  if (req.locale !== (doc.originalLanguage ?? previousDoc?.originalLanguage)) return doc
  if (
    !isSubset(passageIdsOf(previousDoc?.body), new Set(ids)) ||
    [...registered.values()].some((row) => row.into)
  ) {
    await retire(req, interview, previousDoc?.body, body)
  }
  return doc
}

async function retire(
  req: PayloadRequest,
  interview: string,
  before: unknown,
  after: unknown,
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'passages',
    where: { interview: { equals: interview } },
    pagination: false,
    depth: 0,
    req,
  })
  const rows = docs.map((row) => ({ id: row.id, into: row.into ?? null }))
  const known: Retired[] = rows.flatMap(({ id, into }) => (into ? [{ id, into }] : []))
  const next = new Map(retiredAfter(before, after, known).map(({ id, into }) => [id, into]))
  for (const row of rows) {
    const into = next.get(row.id) ?? null
    if (into !== row.into) {
      await req.payload.update({
        collection: 'passages',
        id: row.id,
        data: { into },
        depth: 0,
        req,
      })
    }
  }
}

async function rowsOf(req: PayloadRequest, ids: string[]): Promise<Row[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'passages',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    req,
  })
  return docs.map((row) => ({
    id: row.id,
    interview: idOf(row.interview),
    into: row.into ?? null,
  }))
}

function isSubset(ids: string[], of: ReadonlySet<string>): boolean {
  return ids.every((id) => of.has(id))
}
