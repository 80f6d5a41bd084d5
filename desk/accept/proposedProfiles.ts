import type { MentionKind } from '@/importer/proposal'

import type { EditedProposal } from '../review/applyEdits'
import type { EditedSpeaker } from '../review/editedSpeaker'
import { profileNamed, sameName, type KnownProfile } from '../knownProfiles'

export type NewProfile = { name: string; kind: MentionKind }

export type Matched = {
  /** Speaker key → id of a known profile, or the name of a new one; absent where a plain name is enough. */
  speakers: Map<string, { profile: string } | { name: string }>
  /** Known profiles that the text mentions. */
  mentions: string[]
  /** Names that nobody has decided on yet. */
  proposed: NewProfile[]
}

/**
 * Which profiles an accepted proposal leads to. Known names are matched, whatever their review; a name that was
 * rejected once is not proposed again. New ones are proposed for speakers who are people and for the names that the
 * article itself makes names.
 */
export function proposedProfiles(proposal: EditedProposal, known: KnownProfile[]): Matched {
  const proposed: NewProfile[] = []
  const propose = (name: string, kind: MentionKind) => {
    if (!proposed.some((one) => sameName(one.name, name))) proposed.push({ name, kind })
  }
  const speakers: Matched['speakers'] = new Map()
  for (const speaker of proposal.speakers) {
    const profile = profileOf(speaker, proposal, known)
    if (profile === null) continue
    speakers.set(speaker.key, profile)
    if ('name' in profile) propose(profile.name, 'person')
  }
  const names = proposal.mentions.map((mention) => {
    const decided = decidedSpeaker(proposal, mention.name)
    return { mention, decided, match: profileNamed(known, mention.name) }
  })
  for (const { mention, decided, match } of names) {
    if (mention.profile === null && !match && !decided) propose(mention.name, mention.kind)
  }
  const mentioned = names.flatMap(({ mention, match }) =>
    match?.review === 'rejected' ? [] : (mention.profile ?? match?.id ?? []),
  )
  return { speakers, mentions: [...new Set(mentioned)], proposed }
}

function profileOf(
  { label, profile, role, renamed }: EditedSpeaker,
  { mentions }: EditedProposal,
  known: KnownProfile[],
): { profile: string } | { name: string } | null {
  if (profile === null) return null
  if (profile !== undefined && profile !== 'new') return { profile }
  const match = profileNamed(known, label)
  if (match) return match.review === 'rejected' ? null : { profile: match.id }
  const isPerson = mentions.some((one) => one.kind === 'person' && sameName(one.name, label))
  const isWritten = renamed && role === 'interviewee'
  return profile === 'new' || isPerson || isWritten ? { name: label } : null
}

/** A label that the editor renamed or gave a profile is no name of its own any more. */
function decidedSpeaker(proposal: EditedProposal, name: string): boolean {
  return proposal.speakers.some(
    (speaker) => sameName(speaker.read, name) && (speaker.renamed || speaker.profile !== undefined),
  )
}
