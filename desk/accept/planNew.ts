import { newPassageId } from '@/model/passage/passageId'
import type { Import } from '@/payload-types'
import { bodyFromPassages } from '@/transcript/convert/fromPassages'

import type { Plan, Step } from './acceptPlan'
import type { EditedProposal } from '../review/applyEdits'
import { eventSteps } from './eventSteps'
import type { KnownProfile } from '../knownProfiles'
import { newId } from './newId'
import { passagesOf } from './passagesOf'
import { proposedProfiles } from './proposedProfiles'
import { sourceData } from './sourceData'

/**
 * Accepting as an interview of its own: proposed profiles, the source, the draft in the article's language, proposed
 * events. In this order everything that is referred to is there first.
 */
export function planNew(proposal: EditedProposal, row: Import, known: KnownProfile[]): Plan {
  const locale = proposal.language
  const interview = newId()
  const source = newId()
  const written = sourceData(proposal, row)
  const { speakers, mentions, proposed } = proposedProfiles(proposal, known)
  const profiles = proposed.map((profile) => ({ ...profile, id: newId() }))
  const passageIds = new Map(proposal.passages.map(({ n }) => [n, newPassageId()]))
  const events = eventSteps(proposal, { source, interview, passageIds })

  const steps: Step[] = [
    ...profiles.map(({ id, name, kind }): Step => {
      return {
        write: 'create',
        collection: 'profiles',
        id,
        locale,
        data: { name, kind, review: 'proposed' },
      }
    }),
    { write: 'create', collection: 'sources', id: source, locale, data: written },
    {
      write: 'create',
      collection: 'interviews',
      id: interview,
      locale,
      data: {
        title: proposal.metadata.title ?? '',
        standfirst: proposal.metadata.standfirst,
        form: proposal.form,
        originalLanguage: locale,
        interviewDate: proposal.metadata.interviewDate,
        speakers: proposal.speakers.map(({ key, label, role }) => {
          const found = speakers.get(key)
          const profile =
            found && 'name' in found
              ? profiles.find(({ name }) => name === found.name)?.id
              : found?.profile
          return { key, role, name: { [locale]: label }, ...(profile && { profile }) }
        }),
        credits: proposal.metadata.credits
          .filter(({ names }) => names.length > 0)
          .map(({ label, names }) => ({ label, names })),
        source,
        mentions,
        body: bodyFromPassages(
          passagesOf(
            proposal.passages,
            proposal.passages.map(({ n }) => passageIds.get(n) ?? newPassageId()),
          ),
        ),
      },
    },
    // The list of authors with it: an update that is cut short may have lost it.
    {
      write: 'update',
      collection: 'sources',
      id: source,
      locale,
      data: { authors: written.authors, interview },
    },
    ...events,
  ]
  return {
    accepted: {
      interview,
      source,
      profiles: profiles.map(({ id }) => id),
      events: events.map(({ id }) => id),
    },
    steps,
  }
}
