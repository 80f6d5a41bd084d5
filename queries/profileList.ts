import type { Locale } from '@/locales/locale'
import type { ProfileListPage } from '@/model/page/listPages'
import { profileKinds } from '@/model/page/profilePage'

import { openPayload } from './openPayload'
import { PageTags } from './PageTags'
import { profileEntries } from './profileEntries'

/** All public profiles, by kind. */
export async function profileList(locale: Locale): Promise<ProfileListPage> {
  const payload = await openPayload()
  const tags = new PageTags()
  const entries = await profileEntries(payload, {}, locale, tags)
  await tags.keep()
  const groups = profileKinds.map((kind) => ({
    kind,
    entries: entries.filter((entry) => entry.kind === kind),
  }))
  return { locale, groups: groups.filter((group) => group.entries.length > 0) }
}
