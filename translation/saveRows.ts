import type { Payload, TypedUser } from 'payload'

import type { Locale } from '@/locales/locale'
import { madeFrom } from '@/model/translationRows'
import type { RowChange, RowWords, TranslationRow } from '@/model/translationRow'

import { oneAtATime } from './oneAtATime'
import { readBoth } from './readTranslation'
import { plannedWrite } from './saveRow'
import { TranslationError } from './translationError'
import { keepWordings } from './wordings'

/**
 * Saves many rows of a translation by the rule of one (`saveRow`), in a single write: all of them, or none. Answers with
 * the ids of the rows that are no longer as whoever sends them has seen them; where there are any, nothing is written.
 *
 * @throws TranslationError `no-such-interview`, `not-a-translation`, `bad-request` where a row comes twice; what the
 *   collection refuses, such as a language that somebody may not write in
 */
export function saveRows(
  payload: Payload,
  user: TypedUser,
  interview: string,
  to: Locale,
  changes: readonly RowChange[],
): Promise<TranslationRow['id'][]> {
  if (new Set(changes.map(({ id }) => id)).size < changes.length)
    throw new TranslationError('bad-request')
  return oneAtATime(interview, async () => {
    const { original, translation } = await readBoth(payload, user, interview, to)
    let stands = translation
    let data: Record<string, unknown> = {}
    const wordings = new Map<string, RowWords>()
    const refused: string[] = []
    for (const change of changes) {
      try {
        const planned = plannedWrite(original, stands, change)
        data = { ...data, ...planned.data }
        wordings.set(planned.hash, planned.source)
        const { body = stands.body, translated } = planned.data
        stands = { ...stands, body, made: translated ? madeFrom(translated) : stands.made }
      } catch (error) {
        if (!(error instanceof TranslationError)) throw error
        refused.push(change.id)
      }
    }
    if (refused.length > 0 || changes.length === 0) return refused
    await keepWordings(payload, interview, wordings)
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
    return []
  })
}
