import type { Payload } from 'payload'

import { facingLocale, locales, type Locale } from '@/locales/locale'
import { profilePath } from '@/model/address/addresses'
import type { Name } from '@/model/page/name'
import type { ProfileKind } from '@/model/page/profilePage'

import type { PageTags } from './PageTags'

export type NamedProfile = {
  id: string
  slug: string | null
  kind: ProfileKind
  /** What it is called in each language in which it is public. */
  names: Partial<Record<Locale, string>>
  summaries: Partial<Record<Locale, string>>
}

/** The public ones of these profiles, by id. */
export async function readProfiles(
  payload: Payload,
  ids: readonly string[],
  tags: PageTags,
): Promise<Map<string, NamedProfile>> {
  const found = new Map<string, NamedProfile>()
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return found
  tags.read('profiles', ...wanted)
  for (const locale of locales) {
    const { docs } = await payload.find({
      collection: 'profiles',
      where: { id: { in: wanted } },
      overrideAccess: false,
      locale,
      fallbackLocale: false,
      depth: 0,
      pagination: false,
      select: { name: true, slug: true, kind: true, summary: true },
    })
    for (const doc of docs) {
      const known = found.get(doc.id)
      found.set(doc.id, {
        id: doc.id,
        slug: doc.slug ?? null,
        kind: doc.kind,
        names: { ...known?.names, [locale]: doc.name },
        summaries: { ...known?.summaries, ...(doc.summary && { [locale]: doc.summary }) },
      })
    }
  }
  return found
}

/**
 * A profile's name for a reader: in the reader's language with a link where its page is public there, else in the
 * other language and without one. `null` when it is not public at all.
 */
export function nameOf(profile: NamedProfile | undefined, locale: Locale): Name | null {
  if (!profile) return null
  const own = profile.names[locale]
  if (own)
    return { text: own, locale, href: profile.slug ? profilePath(locale, profile.slug) : null }
  const other = facingLocale(locale)
  const text = profile.names[other]
  return text ? { text, locale: other, href: null } : null
}
