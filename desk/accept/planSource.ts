import { idOf } from '@/model/idOf'
import type { Import, Interview } from '@/payload-types'

import type { Plan } from './acceptPlan'
import type { EditedProposal } from '../review/applyEdits'
import { newId } from './newId'
import { sourceData } from './sourceData'

/** Accepting a copy as one more source of the interview that it is a copy of. The interview stays as it is. */
export function planSource(proposal: EditedProposal, row: Import, interview: Interview): Plan {
  const source = newId()
  const copyOf = idOf(interview.source)
  return {
    accepted: { interview: interview.id, source, profiles: [], events: [] },
    steps: [
      {
        write: 'create',
        collection: 'sources',
        id: source,
        locale: proposal.language,
        data: {
          ...sourceData(proposal, row),
          interview: interview.id,
          ...(copyOf && { copyOf }),
        },
      },
    ],
  }
}
