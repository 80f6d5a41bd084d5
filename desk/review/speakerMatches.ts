import type { EditedProposal } from './applyEdits'
import type { EditedSpeaker } from './editedSpeaker'
import { foldName, profileNamed, sameName, type KnownProfile } from '../knownProfiles'
import { proposedProfiles } from '../accept/proposedProfiles'

export type ProfileChoice = { id: string; name: string }

/** Whose profile a speaker's is taken to be, and why. */
export type SpeakerMatch = {
  key: string
  /** An id, `new` for one that will be proposed, or empty for the plain name. */
  chosen: string
  /** Why: the editor said so, the name or an alias of the profile is the same, or there is none of that name. */
  why: 'decided' | 'name' | 'alias' | 'none'
  /** The chosen profile first, then those whom the byline names. */
  profiles: ProfileChoice[]
}

/** Which profile each speaker leads to as things stand, with other likely ones to choose from. */
export function speakerMatches(proposal: EditedProposal, known: KnownProfile[]): SpeakerMatch[] {
  const { speakers } = proposedProfiles(proposal, known)
  return proposal.speakers.map((speaker): SpeakerMatch => {
    const found = speakers.get(speaker.key)
    const chosen = !found ? '' : 'profile' in found ? found.profile : 'new'
    const profile = known.find(({ id }) => id === chosen)
    const likely = [
      ...(profile ? [profile] : []),
      ...namedInByline(proposal, speaker, known).filter(({ id }) => id !== chosen),
    ]
    return {
      key: speaker.key,
      chosen,
      why: whyChosen(speaker, profile),
      profiles: likely.map(choiceOf),
    }
  })
}

/** Confirmed and proposed profiles of which a name or alias contains the words, the shortest name first. */
export function profilesLike(words: string, known: KnownProfile[], most: number): ProfileChoice[] {
  const wanted = foldName(words)
  if (wanted === '') return []
  return known
    .filter(({ review, names }) => {
      return review !== 'rejected' && names.some((name) => foldName(name).includes(wanted))
    })
    .map(choiceOf)
    .sort((a, b) => a.name.length - b.name.length || a.name.localeCompare(b.name))
    .slice(0, most)
}

function whyChosen(
  { profile: decided, label }: EditedSpeaker,
  profile: KnownProfile | undefined,
): SpeakerMatch['why'] {
  if (decided !== undefined) return 'decided'
  if (!profile) return 'none'
  return profile.aliases.some((alias) => sameName(alias, label)) ? 'alias' : 'name'
}

const asking = ['interview', 'text', 'author']

/** A magazine's name often stands for whoever asked, who is named in the byline only. */
function namedInByline(
  { metadata }: EditedProposal,
  { role }: EditedSpeaker,
  known: KnownProfile[],
): KnownProfile[] {
  if (role !== 'interviewer') return []
  const names = metadata.credits
    .filter((one) => asking.includes(one.role))
    .flatMap((one) => one.names)
  return names.flatMap((name) => {
    const profile = profileNamed(known, name)
    return profile && profile.review !== 'rejected' ? [profile] : []
  })
}

function choiceOf({ id, names }: KnownProfile): ProfileChoice {
  return { id, name: names[0] ?? id }
}
