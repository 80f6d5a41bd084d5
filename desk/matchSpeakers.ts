import type { Locale } from '@/locales/locale'
import { idOf } from '@/model/idOf'
import type { Interview } from '@/payload-types'

import type { EditedSpeaker } from './applyEdits'
import { sameName, type KnownProfile } from './knownProfiles'

type SpeakerRow = NonNullable<Interview['speakers']>[number]

/**
 * Who of the speakers of a better copy is who in the interview: by the name shown, or by the names of the profile.
 * The rows of the interview stay; whoever is not among them gets a row and a key of their own.
 */
export function matchSpeakers(
  rows: readonly SpeakerRow[],
  speakers: readonly EditedSpeaker[],
  known: readonly KnownProfile[],
  language: Locale,
): { rows: SpeakerRow[]; keys: Map<string, string> } {
  const all = [...rows]
  const keys = new Map<string, string>()
  for (const { key, label, role } of speakers) {
    const match = rows.find((row) => namesOf(row, known).some((name) => sameName(name, label)))
    const own = match?.key ?? freeKey(key, all)
    keys.set(key, own)
    if (!match) all.push({ key: own, role, name: { [language]: label } })
  }
  return { rows: all, keys }
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
