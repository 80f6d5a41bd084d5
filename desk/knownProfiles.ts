import type { Payload } from 'payload'

import { locales } from '@/locales/locale'
import type { Profile } from '@/payload-types'

export type KnownProfile = {
  id: string
  kind: Profile['kind']
  review: Profile['review']
  /** In both languages, with aliases. */
  names: string[]
  aliases: string[]
}

/** Every profile with all its names, also the proposed and the rejected ones: what was decided once is not asked again. */
export async function knownProfiles(payload: Payload): Promise<KnownProfile[]> {
  const { docs } = await payload.find({
    collection: 'profiles',
    locale: 'all',
    pagination: false,
    depth: 0,
    select: { name: true, kind: true, review: true, aliases: true },
  })
  return docs.map((doc) => {
    const aliases = (doc.aliases ?? []).map((alias) => alias.text).filter(isWritten)
    const names = new Set([...namesIn(doc.name).filter(isWritten), ...aliases])
    return { id: doc.id, kind: doc.kind, review: doc.review, names: [...names], aliases }
  })
}

function isWritten(name: string): boolean {
  return name.trim() !== ''
}

/** Whether two names are written alike, white space and case apart. */
export function sameName(one: string, other: string): boolean {
  return foldName(one) === foldName(other)
}

/** The profile that goes by this name; a confirmed one before a proposed one. */
export function profileNamed(known: KnownProfile[], name: string): KnownProfile | undefined {
  const named = known.filter(({ names }) => names.some((one) => sameName(one, name)))
  return named.find(({ review }) => review === 'confirmed') ?? named[0]
}

/** What of a name counts when two are compared: neither white space nor case nor width. */
export function foldName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}

/** With all languages asked for, a localized field holds one value for each, which its type doesn't say. */
function namesIn(name: unknown): string[] {
  if (typeof name === 'string') return [name]
  if (typeof name !== 'object' || name === null) return []
  const byLocale = new Map<string, unknown>(Object.entries(name))
  return locales.flatMap((locale) => {
    const one = byLocale.get(locale)
    return typeof one === 'string' ? [one] : []
  })
}
