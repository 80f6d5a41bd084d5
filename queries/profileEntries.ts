import type { Payload, Where } from 'payload'

import { facingLocale, type Locale } from '@/locales/locale'
import { profilePath } from '@/model/address/addresses'
import type { ProfileEntry } from '@/model/page/listPages'

import type { PageTags } from './PageTags'
import { readProfiles } from './readNames'

/** Public profiles as lists show them, in the order of their names; `id` is theirs. */
export async function profileEntries(
  payload: Payload,
  where: Where,
  locale: Locale,
  tags: PageTags,
): Promise<(ProfileEntry & { id: string })[]> {
  tags.asked('profiles')
  const { docs } = await payload.find({
    collection: 'profiles',
    where,
    overrideAccess: false,
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    select: { name: true, kind: true, summary: true, slug: true },
  })
  const profiles = await readProfiles(
    payload,
    docs.map(({ id }) => id),
    tags,
  )
  const collator = new Intl.Collator(locale === 'zh' ? 'zh-Hans-u-co-pinyin' : 'en')
  return docs
    .flatMap((doc) =>
      doc.slug
        ? [
            {
              id: doc.id,
              href: profilePath(locale, doc.slug),
              name: doc.name,
              otherName: differing(profiles.get(doc.id)?.names[facingLocale(locale)], doc.name),
              kind: doc.kind,
              summary: doc.summary ?? null,
            },
          ]
        : [],
    )
    .sort((one, other) => collator.compare(one.name, other.name))
}

/** A name that is the same in both languages is said once. */
export function differing(other: string | undefined, name: string): string | null {
  return other && other !== name ? other : null
}
