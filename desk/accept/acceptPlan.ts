import type { RequiredDataFromCollectionSlug } from 'payload'

import type { Locale } from '@/locales/locale'
import type { Event, Interview, Profile } from '@/payload-types'

/** What accepting an import leads to, as ids. Profiles and events are the proposed ones that it created. */
export type Accepted = { interview: string; source: string; profiles: string[]; events: string[] }

/** A draft may leave out whatever is not known yet. */
type Draft<T> = Partial<Omit<T, 'id' | 'createdAt' | 'updatedAt'>>

/** One document to be written, in full, under an id that was chosen before. */
export type Step = { id: string; locale: Locale } & (
  | { write: 'create'; collection: 'profiles'; data: Draft<Profile> }
  | { write: 'create'; collection: 'interviews'; data: Draft<Interview> }
  | { write: 'create'; collection: 'events'; data: Draft<Event> }
  | { write: 'create'; collection: 'sources'; data: RequiredDataFromCollectionSlug<'sources'> }
  | {
      write: 'update'
      collection: 'interviews'
      data: Draft<Interview>
      /** The newest version that there was before; `null` where the interview has none. */
      before: string | null
    }
  | {
      write: 'update'
      collection: 'sources'
      data: Partial<RequiredDataFromCollectionSlug<'sources'>>
    }
)

export type Plan = { accepted: Accepted; steps: Step[] }

/** A plan as it was stored. */
export function storedPlan(value: unknown): Plan | null {
  return isPlan(value) ? value : null
}

function isPlan(value: unknown): value is Plan {
  return (
    typeof value === 'object' &&
    value !== null &&
    'accepted' in value &&
    'steps' in value &&
    Array.isArray(value.steps)
  )
}
