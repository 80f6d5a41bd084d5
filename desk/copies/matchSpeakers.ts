import type { Locale } from '@/locales/locale'
import { idOf } from '@/model/idOf'
import type { Interview } from '@/payload-types'

import type { EditedSpeaker } from '../review/editedSpeaker'
import { profileNamed, sameName, type KnownProfile } from '../knownProfiles'

export type SpeakerRow = NonNullable<Interview['speakers']>[number]

/**
 * Who of the speakers of a better copy is who in the interview: by the profile that was chosen, by the name shown,
 * or by the names of the profile. The rows of the interview stay; whoever is not among them gets a row and a key of
 * their own, and the profile that goes by the name where there is one.
 */
export function matchSpeakers(
  rows: readonly SpeakerRow[],
  speakers: readonly EditedSpeaker[],
  known: readonly KnownProfile[],
  language: Locale,
): { rows: SpeakerRow[]; keys: Map<string, string> } {
  const all = [...rows]
  const keys = new Map<string, string>()
  for (const speaker of speakers) {
    const { key, label, role } = speaker
    const profile = profileOf(speaker, known)
    const match =
      rows.find((row) => profile !== null && idOf(row.profile) === profile) ??
      rows.find((row) => namesOf(row, known).some((name) => sameName(name, label)))
    const own = match?.key ?? freeKey(key, all)
    keys.set(key, own)
    if (!match)
      all.push({ key: own, role, name: { [language]: label }, ...(profile && { profile }) })
  }
  return { rows: all, keys }
}

/** What the speakers of an interview are called in its language. */
export function speakerNames(
  rows: readonly SpeakerRow[],
  known: readonly KnownProfile[],
  language: Locale,
): Map<string, string> {
  return new Map(
    rows.map((row) => [row.key, row.name?.[language] || namesOf(row, known)[0] || row.key]),
  )
}

function profileOf({ label, profile }: EditedSpeaker, known: readonly KnownProfile[]) {
  if (profile === null) return null
  if (profile !== undefined && profile !== 'new') return profile
  const match = profileNamed([...known], label)
  return match?.review === 'rejected' ? null : (match?.id ?? null)
}

function namesOf(row: SpeakerRow, known: readonly KnownProfile[]): string[] {
  const profile = known.find(({ id }) => id === idOf(row.profile))
  return [...(profile?.names ?? []), row.name?.zh ?? '', row.name?.en ?? ''].filter(
    (name) => name !== '',
  )
}

function freeKey(wish: string, rows: readonly SpeakerRow[]): string {
  const taken = new Set(rows.map(({ key }) => key))
  if (!taken.has(wish)) return wish
  for (let number = 1; ; number++) if (!taken.has(`s${number}`)) return `s${number}`
}
