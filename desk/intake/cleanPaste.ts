import { importFragment, type FragmentInput, type FragmentReading } from '@/importer/importFragment'
import { answerWords, foldLabel, questionWords } from '@/importer/structure/labels'
import type { ProposedSpeaker } from '@/importer/proposal'
import type { SpeakerRole } from '@/model/passage/passage'
import type { CleanedPaste, KnownSpeaker, PastedPassage, PastedSpeaker } from '@/model/passage/pastedText'

import type { Desk } from '../deskContext'
import { knownProfiles, profileNamed, sameName, type KnownProfile } from '../knownProfiles'
import { passagesOf } from '../accept/passagesOf'

export type Pasted = Pick<FragmentInput, 'source' | 'language'> & { speakers: KnownSpeaker[] }

/**
 * Reads what was pasted into a transcript as an article is read, and stores nothing.
 * @throws ImportRefused
 */
export async function cleanPaste(desk: Desk, pasted: Pasted): Promise<CleanedPaste> {
  const { speakers, ...input } = pasted
  const read = importFragment({ ...input, known: speakers.map(({ label }) => label) })
  const all = read.plain.passages
  const plain = passagesIn(read.plain)
  const profiles = read.turns ? await knownProfiles(desk.payload) : []
  return {
    plain,
    turns: read.turns && {
      passages: passagesIn(read.turns),
      speakers: read.turns.speakers.map(({ key, label, role, turns }): PastedSpeaker => {
        return { key, label, role, turns, match: matchOf({ label, role }, speakers, profiles) }
      }),
    },
    removed: read.removed,
    lostPictures: all.filter(({ kind, image }) => kind === 'figure' && image?.url === null).length,
  }
}

function passagesIn({ passages }: FragmentReading): PastedPassage[] {
  const ids = passages.map(({ n }) => String(n))
  return passagesOf(passages, ids).flatMap(({ id: _, ...passage }, i): PastedPassage[] => {
    const { figure } = passage
    // An empty frame says nothing; how many there were is told.
    if (figure && !figure.sourceUrl && !figure.caption && !figure.credit) return []
    return [passages[i]?.ordered ? { ...passage, ordered: true } : passage]
  })
}

/** By name, by another name of the same profile, or as the only one who asks or answers. */
function matchOf(
  { label, role }: Pick<ProposedSpeaker, 'label' | 'role'>,
  speakers: readonly KnownSpeaker[],
  profiles: KnownProfile[],
): string | null {
  const names = [label, ...(profileNamed(profiles, label)?.names ?? [])]
  const named = speakers.find((one) => names.some((name) => sameName(name, one.label)))
  if (named) return named.key
  const word = foldLabel(label)
  const does: SpeakerRole | null = questionWords.test(word)
    ? 'interviewer'
    : answerWords.test(word)
      ? 'interviewee'
      : null
  const same = does === role ? speakers.filter((one) => one.role === role) : []
  return same.length === 1 ? (same[0]?.key ?? null) : null
}
