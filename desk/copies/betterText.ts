import type { Passage } from '@/model/passage/passage'
import type { Interview } from '@/payload-types'
import { bodyFromPassages } from '@/transcript/convert/fromPassages'
import { passagesFromBody } from '@/transcript/convert/toPassages'

import type { EditedProposal } from '../review/applyEdits'
import { comparedText } from './comparedText'
import { keepPassageIds } from './keepPassageIds'
import type { KnownProfile } from '../knownProfiles'
import { matchSpeakers, type SpeakerRow } from './matchSpeakers'
import { passagesOf } from '../accept/passagesOf'

export type BetterText = {
  /** What stands in the interview now. */
  before: Passage[]
  /** What would stand there, in the proposal's order; a passage that is there already has its id. */
  after: Passage[]
  speakers: SpeakerRow[]
}

/**
 * The text of an interview as it would be with a better copy in its place. What an editor is shown before deciding
 * and what accepting then writes are both this.
 *
 * @param interview with the newest draft of its original language
 */
export function betterText(
  proposal: EditedProposal,
  interview: Pick<Interview, 'speakers' | 'body'>,
  known: readonly KnownProfile[],
): BetterText {
  const { rows, keys } = matchSpeakers(
    interview.speakers ?? [],
    proposal.speakers,
    known,
    proposal.language,
  )
  const before = passagesFromBody(interview.body)
  const unnamed = passagesOf(
    proposal.passages,
    proposal.passages.map(() => ''),
  )
  const ids = keepPassageIds(
    unnamed.map(comparedText),
    before.map((passage) => ({ id: passage.id, text: comparedText(passage) })),
  )
  const named = passagesOf(proposal.passages, ids).map((passage) => ({
    ...passage,
    speaker: passage.speaker === null ? null : (keys.get(passage.speaker) ?? null),
  }))
  // As they are stored: a heading or a picture has no speaker, whatever the article says.
  return { before, after: passagesFromBody(bodyFromPassages(named)), speakers: rows }
}
