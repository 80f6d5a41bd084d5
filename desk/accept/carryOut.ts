import type { Step } from './acceptPlan'
import { inNameOf, type Desk } from '../deskContext'
import { hasTransactions } from './hasTransactions'
import { rewindUpdate } from './rewindUpdate'

/**
 * Writes the documents of a plan in their order. What is there already is left alone, so that a plan can be carried
 * out again after it broke off. Everything is written as a draft, with the rights of whoever accepts.
 *
 * @param resuming whether an earlier attempt may have been cut short in the middle of a document
 */
export async function carryOut(desk: Desk, steps: Step[], resuming: boolean): Promise<void> {
  const left = resuming ? await notDone(desk, steps) : steps
  if (resuming && !hasTransactions(desk)) await discardHalfMade(desk, left)
  for (const step of left) await withRetries(desk, step)
}

/** An interview that has its better text has it from a plan whose earlier steps are done. */
async function notDone(desk: Desk, steps: Step[]): Promise<Step[]> {
  for (const [place, step] of steps.entries()) {
    const isInterview = step.write === 'update' && step.collection === 'interviews'
    if (isInterview && (await rewindUpdate(desk, step))) return steps.slice(place + 1)
  }
  return steps
}

/**
 * Documents are written in order, so only the last one that is there can be half made. It is written anew, unless
 * an editor has worked on it since.
 */
async function discardHalfMade(desk: Desk, steps: Step[]): Promise<void> {
  const { payload } = desk
  let last: Step | null = null
  for (const step of steps) if (step.write === 'create' && (await exists(desk, step))) last = step
  if (!last) return
  if (last.collection !== 'sources') {
    const { totalDocs } = await payload.countVersions({
      collection: last.collection,
      where: { parent: { equals: last.id } },
    })
    if (totalDocs > 1) return
  }
  await discard(desk, [last])
}

/** Deletes what of the steps has been created, the last first. */
export async function discard(desk: Desk, steps: readonly Step[]): Promise<void> {
  const { payload } = desk
  for (const step of steps.toReversed()) {
    if (step.write !== 'create' || !(await exists(desk, step))) continue
    if (step.collection === 'interviews') {
      const where = { interview: { equals: step.id } }
      await payload.delete({ collection: 'passages', where, depth: 0 })
    }
    await payload.delete({ collection: step.collection, id: step.id, depth: 0 })
  }
}

async function exists({ payload }: Desk, { collection, id }: Step): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection,
    where: { id: { equals: id } },
    trash: true,
  })
  return totalDocs > 0
}

const attempts = 4

/**
 * A conflict with another write at the same moment (a slug taken meanwhile, a transaction that lost) passes when it
 * is tried again; a document that somebody else has written under the planned id is there, which is all we want.
 */
async function withRetries(desk: Desk, step: Step): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    if (step.write === 'create' && (await exists(desk, step))) return
    try {
      return await write(desk, step)
    } catch (error) {
      if (attempt === attempts || isRefusal(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt))
    }
  }
}

/** Access rules don't change their mind. */
export function isRefusal(error: unknown): boolean {
  const status: unknown = error instanceof Error && 'status' in error ? error.status : null
  return status === 401 || status === 403
}

async function write(desk: Desk, step: Step): Promise<void> {
  const { payload } = desk
  const { id, locale } = step
  const common = { locale, depth: 0, ...inNameOf(desk) }
  if (step.write === 'update') {
    if (step.collection === 'sources') {
      await payload.update({ collection: 'sources', id, data: step.data, ...common })
    } else {
      await payload.update({
        collection: 'interviews',
        id,
        data: { ...step.data, _status: 'draft' },
        draft: true,
        ...common,
      })
    }
    return
  }
  switch (step.collection) {
    case 'sources':
      await payload.create({ collection: 'sources', data: { ...step.data, id }, ...common })
      return
    case 'profiles':
      await payload.create({
        collection: 'profiles',
        data: { ...step.data, id, _status: 'draft' },
        draft: true,
        ...common,
      })
      return
    case 'interviews':
      await payload.create({
        collection: 'interviews',
        data: { ...step.data, id, _status: 'draft' },
        draft: true,
        ...common,
      })
      return
    case 'events':
      await payload.create({
        collection: 'events',
        data: { ...step.data, id, _status: 'draft' },
        draft: true,
        ...common,
      })
  }
}
