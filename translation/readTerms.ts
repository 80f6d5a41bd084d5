import type { Payload, TypedUser } from 'payload'

import { locales, type Locale } from '@/locales/locale'
import { idOf, idsOf } from '@/model/idOf'
import type { Term } from '@/model/facing/translationRow'

import type { StoredLanguage } from './readLanguage'

type Profile = {
  names: Partial<Record<Locale, string>>
  aliases: string[]
  misspellings: string[]
  confirmed: boolean
}

/**
 * What the people and things of an interview are called: the terms that a translation keeps to, and the name of each
 * speaker by key. Only confirmed profiles are terms; where a speaker has none, the interview's own label serves.
 */
export async function readTerms(
  { payload, user }: { payload: Payload; user: TypedUser },
  { speakers, mentions }: StoredLanguage['shared'],
  from: Locale,
  to: Locale,
): Promise<{ terms: Term[]; names: Map<string, string> }> {
  const ids = idsOf([
    ...(speakers ?? []).flatMap(({ profile }) => profile ?? []),
    ...(mentions ?? []),
  ])
  const profiles = await readProfiles(payload, user, ids)
  const terms = [...profiles.values()].flatMap(
    ({ names, aliases, misspellings, confirmed }): Term[] => {
      const [source, target] = [names[from], names[to]]
      return confirmed && source && target
        ? [{ source: [source, ...aliases], target, avoid: misspellings }]
        : []
    },
  )
  const names = new Map<string, string>()
  for (const { key, profile, name } of speakers ?? []) {
    const known = profiles.get(idOf(profile) ?? '')?.names
    const said = known?.[to] ?? name?.[to] ?? known?.[from] ?? name?.[from]
    if (said) names.set(key, said)
  }
  return { terms, names }
}

async function readProfiles(
  payload: Payload,
  user: TypedUser,
  ids: readonly string[],
): Promise<Map<string, Profile>> {
  const found = new Map<string, Profile>()
  if (ids.length === 0) return found
  for (const locale of locales) {
    const { docs } = await payload.find({
      collection: 'profiles',
      where: { id: { in: [...new Set(ids)] } },
      draft: true,
      depth: 0,
      pagination: false,
      locale,
      fallbackLocale: false,
      overrideAccess: false,
      user,
      select: { name: true, aliases: { text: true }, misspellings: true, review: true },
    })
    for (const { id, name, aliases, misspellings, review } of docs) {
      const known = found.get(id)
      found.set(id, {
        names: { ...known?.names, ...(name && { [locale]: name }) },
        aliases: (aliases ?? []).map(({ text }) => text),
        misspellings: misspellings ?? [],
        confirmed: review === 'confirmed',
      })
    }
  }
  return found
}
