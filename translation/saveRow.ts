import type { Payload, TypedUser } from 'payload'

import type { Locale } from '@/locales/locale'
import type { RowChange, TranslationRow } from '@/model/facing/translationRow'
import { keepWordings } from '@/transcript/wordings'

import { oneAtATime } from './oneAtATime'
import { plannedWrite } from './plannedWrite'
import { readBoth } from './readBoth'
import { rowIn } from './readRow'
import { writeTranslation } from './writeTranslation'

/**
 * Saves one row of a translation as a draft; the original and every other row stay as they are. Words that are no
 * longer the ones that the translator began with are not overwritten.
 *
 * @throws TranslationError `changed-meanwhile` with what stands there, `no-such-row`, `no-such-interview`,
 *   `not-a-translation`; what the collection refuses, such as a language that somebody may not write in
 */
export function saveRow(
  payload: Payload,
  user: TypedUser,
  interview: string,
  to: Locale,
  change: RowChange,
): Promise<TranslationRow> {
  const work = { payload, user, interview }
  return oneAtATime(interview, async () => {
    const { original, translation } = await readBoth(work, to)
    const planned = plannedWrite(original, translation, change)
    await keepWordings(payload, interview, planned.former)
    await writeTranslation(work, to, planned.data)
    return rowIn(work, original, planned.translation, change.id)
  })
}
