import { facingLocale, type Locale } from '@/locales/locale'
import { idOf, idsOf } from '@/model/idOf'
import { inksOf } from '@/model/page/inks'
import type { Speaker } from '@/model/page/interviewPage'
import type { Name } from '@/model/page/name'
import type { Interview } from '@/payload-types'

import { nameOf, type NamedProfile } from './readNames'

type Stored = NonNullable<Interview['speakers']>

/** The ids of the profiles behind the speakers. */
export const speakerProfiles = (speakers: Interview['speakers']): string[] =>
  idsOf((speakers ?? []).flatMap((speaker) => speaker.profile ?? []))

/** The speakers as readers of `locale` meet them. A profile's name goes before the plain label. */
export function toSpeakers(
  speakers: Interview['speakers'],
  profiles: ReadonlyMap<string, NamedProfile>,
  locale: Locale,
): Speaker[] {
  const stored = speakers ?? []
  const inks = inksOf(stored.map(({ role }) => role))
  return stored.map((speaker, place) => ({
    key: speaker.key,
    role: speaker.role,
    ink: inks[place] ?? 'plain',
    name: nameOf(profiles.get(idOf(speaker.profile) ?? ''), locale) ?? plainName(speaker, locale),
  }))
}

function plainName(speaker: Stored[number], locale: Locale): Name {
  const own = speaker.name?.[locale]
  if (own) return { text: own, locale, href: null }
  const other = facingLocale(locale)
  return {
    text: speaker.name?.[other] || speaker.key,
    locale: speaker.name?.[other] ? other : locale,
    href: null,
  }
}
