import type { Import, Interview, Source } from '@/payload-types'
import { bodyFromPassages } from '@/transcript/convert/fromPassages'

import type { Plan } from './acceptPlan'
import type { EditedProposal } from '../review/applyEdits'
import { betterText } from '../copies/betterText'
import type { KnownProfile } from '../knownProfiles'
import { newId } from './newId'
import { sourceData } from './sourceData'

/**
 * Accepting a copy as the better text: it becomes the draft of the interview, in which every passage that was there
 * keeps its id, and its source becomes the interview's. What readers see stays until somebody publishes the draft.
 *
 * @param interview with the newest draft of its original language
 * @param standing what the interview rests on now: its source, and the version that holds the newest draft
 */
export function planOriginal(
  proposal: EditedProposal,
  row: Import,
  interview: Interview,
  known: KnownProfile[],
  { former, version }: { former: Source | null; version: string | null },
): Plan {
  const locale = proposal.language
  const source = newId()
  const { after, speakers } = betterText(proposal, interview, known)
  return {
    accepted: { interview: interview.id, source, profiles: [], events: [] },
    steps: [
      {
        write: 'create',
        collection: 'sources',
        id: source,
        locale,
        data: { ...sourceData(proposal, row), interview: interview.id },
      },
      ...(former
        ? [
            {
              write: 'update' as const,
              collection: 'sources' as const,
              id: former.id,
              locale,
              // The list of authors with it: an update that is cut short may have lost it.
              data: { authors: former.authors, copyOf: source },
            },
          ]
        : []),
      {
        write: 'update',
        collection: 'interviews',
        id: interview.id,
        locale,
        data: { body: bodyFromPassages(after), speakers, source },
        before: version,
      },
    ],
  }
}
