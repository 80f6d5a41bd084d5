import { idOf } from '@/model/idOf'
import type { Import } from '@/payload-types'

import { storedPlan, type Accepted, type Step } from './acceptPlan'
import type { Desk } from '../deskContext'

/** What accepting does, in its order: people to confirm, the source, the interview, events to confirm. */
export const acceptStages = ['people', 'source', 'interview', 'events'] as const
export type AcceptStage = (typeof acceptStages)[number]

/** How many writes of a stage are done; a stage with nothing to do is not named. */
export type AcceptStep = { stage: AcceptStage; done: number; total: number }

export type AcceptProgress = {
  state: Import['state']
  /** The interview that it leads to, once there is a plan. */
  interview: string | null
  steps: AcceptStep[]
}

/** How far accepting has come, counted in the database: what a plan names, and what of it is there. */
export async function acceptSteps(desk: Desk, row: Import): Promise<AcceptProgress> {
  const plan = storedPlan(row.plan)
  if (!plan) return { state: row.state, interview: null, steps: [] }
  const { interview } = plan.accepted
  if (row.state === 'accepted') {
    return { state: row.state, interview, steps: allDone(plan.accepted) }
  }
  const done = await Promise.all(plan.steps.map((step) => isDone(desk, step)))
  const steps = acceptStages.flatMap((stage) => {
    const own = done.filter((_, i) => stageOf(plan.steps[i]) === stage)
    const all = own.length
    return all === 0 ? [] : [{ stage, done: own.filter(Boolean).length, total: all }]
  })
  return { state: row.state, interview, steps }
}

/** A source that is updated learns of the interview: that belongs to the interview's own stage. */
function stageOf(step: Step | undefined): AcceptStage | null {
  if (!step) return null
  if (step.collection === 'profiles') return 'people'
  if (step.collection === 'events') return 'events'
  return step.collection === 'sources' && step.write === 'create' ? 'source' : 'interview'
}

function allDone({ profiles, events }: Accepted): AcceptStep[] {
  const totals = { people: profiles.length, source: 1, interview: 1, events: events.length }
  return acceptStages.flatMap((stage) => {
    const total = totals[stage]
    return total === 0 ? [] : [{ stage, done: total, total }]
  })
}

async function isDone({ payload }: Desk, step: Step): Promise<boolean> {
  const where = { id: { equals: step.id } }
  if (step.write === 'create') {
    const { totalDocs } = await payload.count({ collection: step.collection, where, trash: true })
    return totalDocs > 0
  }
  if (step.collection === 'interviews') {
    const { docs } = await payload.find({
      collection: 'interviews',
      where,
      draft: true,
      depth: 0,
      select: { source: true },
    })
    return idOf(docs[0]?.source) === idOf(step.data.source)
  }
  const { docs } = await payload.find({
    collection: 'sources',
    where,
    depth: 0,
    trash: true,
    select: { interview: true, copyOf: true },
  })
  const { interview, copyOf } = step.data
  return (
    (!interview || idOf(docs[0]?.interview) === idOf(interview)) &&
    (!copyOf || idOf(docs[0]?.copyOf) === idOf(copyOf))
  )
}
