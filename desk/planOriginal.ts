import { idOf } from '@/model/idOf'
import { passageText } from '@/model/passage'
import type { Import, Interview } from '@/payload-types'
import { bodyFromPassages } from '@/transcript/fromPassages'
import { passagesFromBody } from '@/transcript/toPassages'

import type { Plan } from './acceptPlan'
import type { EditedProposal } from './applyEdits'
import { keepPassageIds } from './keepPassageIds'
import type { KnownProfile } from './knownProfiles'
import { matchSpeakers } from './matchSpeakers'
import { newId } from './newId'
import { passagesOf } from './passagesOf'
import { sourceData } from './sourceData'

/**
 * Accepting a copy as the better text: it becomes the draft of the interview, in which every passage that was there
 * keeps its id, and its source becomes the interview's. What readers see stays until somebody publishes the draft.
 *
 * @param interview with the newest draft of its original language
 */
export function planOriginal(
  proposal: EditedProposal,
  row: Import,
  interview: Interview,
  known: KnownProfile[],
): Plan {
  const locale = proposal.language
  const source = newId()
  const former = idOf(interview.source)
  const { rows, keys } = matchSpeakers(interview.speakers ?? [], proposal.speakers, known, locale)
  const ids = keepPassageIds(
    proposal.passages.map(({ text }) => text),
    passagesFromBody(interview.body).map((passage) => ({
      id: passage.id,
      text: passageText(passage),
    })),
  )
  const passages = passagesOf(proposal.passages, ids).map((passage) => ({
    ...passage,
    speaker: passage.speaker === null ? null : (keys.get(passage.speaker) ?? null),
  }))
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
              id: former,
              locale,
              data: { copyOf: source },
            },
          ]
        : []),
      {
        write: 'update',
        collection: 'interviews',
        id: interview.id,
        locale,
        data: { body: bodyFromPassages(passages), speakers: rows, source },
      },
    ],
  }
}
