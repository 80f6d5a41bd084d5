import type { Locale } from '@/locales/locale'

import type { Write } from './plannedWrite'
import type { Work } from './readLanguage'

/**
 * Writes what has changed in a translation as a draft, in the name of whoever works on it.
 *
 * @throws what the collection refuses, such as a language that somebody may not write in
 */
export async function writeTranslation(
  { payload, user, interview }: Work,
  to: Locale,
  data: Write,
): Promise<void> {
  await payload.update({
    collection: 'interviews',
    id: interview,
    data,
    draft: true,
    autosave: true,
    locale: to,
    depth: 0,
    overrideAccess: false,
    user,
    select: {},
  })
}
