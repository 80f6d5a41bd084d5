import { idOf } from '@/model/idOf'
import type { Import, Interview } from '@/payload-types'

import type { Acceptance } from './acceptance'
import { storedPlan, type Accepted, type Plan } from './acceptPlan'
import { applyEdits, type EditedProposal } from '../review/applyEdits'
import { carryOut, discard, isRefusal } from './carryOut'
import { datedAnew } from '../review/datedAnew'
import type { Desk } from '../deskContext'
import { DeskError } from '../deskError'
import { editsFrom } from '../review/editsFrom'
import { importWithId } from '../importWithId'
import { interviewFor } from '../interviewFor'
import { knownProfiles, type KnownProfile } from '../knownProfiles'
import { noticeCopies } from '../copies/noticeCopies'
import { oneChangeAtATime } from '../oneAtATime'
import { planNew } from './planNew'
import { planOriginal } from './planOriginal'
import { planSource } from './planSource'
import { atRevision, changedMeanwhile, revisionOf } from '../review/revision'
import { storedProposal } from '../intake/storedProposal'

export type AcceptRequest = {
  /** A new interview, one more source of `interview`, or the better text of it. */
  as: Acceptance
  interview?: string
  /** As they came over the wire; what was saved with the import where absent. */
  edits?: unknown
  /** The revision of the edits that the editor saw; whichever there is where absent. */
  since?: number
}

/**
 * Makes of an import what the editor decided. A plan with every document and its id is stored first, then carried
 * out, then the import is marked accepted. Nothing becomes public. Asked again, also after a crash in between, it
 * goes on where it stopped and answers the same: what was decided first holds.
 *
 * @throws DeskError for a request that can't be carried out; whatever Payload's access rules refuse
 */
export async function accept(desk: Desk, id: string, request: AcceptRequest): Promise<Accepted> {
  return oneChangeAtATime(id, async () => {
    const row = await importWithId(desk, id)
    const known = storedPlan(row.plan)
    if (row.state === 'accepted' && known) return known.accepted
    const resuming = row.state === 'interrupted'
    const plan = resuming && known ? known : await decide(desk, row, request)
    try {
      await carryOut(desk, plan.steps, resuming)
    } catch (error) {
      if (!resuming && isRefusal(error)) await takeBack(desk, row, plan)
      throw error
    }
    // Before the import counts as accepted, so that it is caught up on after a crash.
    if (plan.steps.some(({ collection }) => collection === 'interviews')) {
      await noticeCopies(desk, plan.accepted.interview)
    }
    await desk.payload.update({
      collection: 'imports',
      id,
      depth: 0,
      data: {
        state: 'accepted',
        interview: plan.accepted.interview,
        source: plan.accepted.source,
        // What was written stands in the documents themselves from now on.
        plan: { accepted: plan.accepted, steps: [] },
      },
    })
    return plan.accepted
  })
}

const ready = ['review', 'copy'] as const

/** Makes the plan and stores it, unless another process has just stored one: the first holds. */
async function decide(desk: Desk, row: Import, request: AcceptRequest): Promise<Plan> {
  const proposal = storedProposal(row.proposal)
  if (!proposal || !ready.some((state) => state === row.state)) throw new DeskError('not-ready')
  const { since = revisionOf(row) } = request
  if (since !== revisionOf(row)) throw await changedMeanwhile(desk, row)
  const edits = editsFrom(request.edits ?? row.edits)
  const edited = datedAnew(applyEdits(proposal, edits), proposal.metadata.date)
  const plan = await planFor(desk, row, edited, request)
  await desk.payload.db.updateOne({
    collection: 'imports',
    where: { and: [{ id: { equals: row.id } }, { state: { in: [...ready] } }, atRevision(since)] },
    data: { state: 'interrupted', plan, edits },
    options: { atomic: true },
  })
  const stored = storedPlan((await importWithId(desk, row.id)).plan)
  if (!stored) throw await changedMeanwhile(desk, row)
  return stored
}

async function planFor(
  desk: Desk,
  row: Import,
  proposal: EditedProposal,
  request: AcceptRequest,
): Promise<Plan> {
  const known = await knownProfiles(desk.payload)
  refuseUnknownProfiles(proposal, known)
  if (request.as === 'new') return planNew(proposal, row, known)
  const interview = await interviewFor(
    desk,
    request.interview ?? idOf(row.copyOf),
    proposal.language,
  )
  return request.as === 'source'
    ? planSource(proposal, row, interview)
    : planOriginal(proposal, row, interview, known, await standing(desk, interview))
}

function refuseUnknownProfiles(proposal: EditedProposal, known: KnownProfile[]): void {
  const ids = new Set(known.map(({ id }) => id))
  for (const { profile } of proposal.speakers) {
    if (profile && profile !== 'new' && !ids.has(profile)) throw new DeskError('bad-edits')
  }
}

/** What an interview rests on before its text is replaced. */
async function standing({ payload }: Desk, { id, source }: Interview) {
  const newest = await payload.findVersions({
    collection: 'interviews',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    select: { parent: true },
  })
  const former = idOf(source)
  return {
    version: newest.docs[0]?.id ?? null,
    former: former
      ? await payload.findByID({ collection: 'sources', id: former, depth: 0, disableErrors: true })
      : null,
  }
}

/** Whoever accepts may not write all that it takes: the import waits as before for somebody who may. */
async function takeBack(desk: Desk, row: Import, plan: Plan): Promise<void> {
  await discard(desk, plan.steps)
  await desk.payload.update({
    collection: 'imports',
    id: row.id,
    depth: 0,
    data: { state: row.state, plan: null },
  })
}
