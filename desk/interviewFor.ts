import type { Locale } from '@/locales/locale'
import type { Interview } from '@/payload-types'

import type { Desk } from './deskContext'
import { DeskError } from './deskError'

/**
 * The interview that an article is to be a source or the better text of, with its newest draft.
 * @throws DeskError `which-interview`, `no-such-interview`, `other-language` where its original is not in `language`
 */
export async function interviewFor(
  desk: Desk,
  id: string | null,
  language: Locale,
): Promise<Interview> {
  if (id === null) throw new DeskError('which-interview')
  const interview = await desk.payload.findByID({
    collection: 'interviews',
    id,
    locale: language,
    draft: true,
    depth: 0,
    disableErrors: true,
  })
  if (!interview) throw new DeskError('no-such-interview')
  if (interview.originalLanguage !== language) throw new DeskError('other-language')
  return interview
}
