import type { Payload, TypedUser } from 'payload'

import type { Locale } from '@/locales/locale'
import type { RowChange, RowWords, TranslationRow } from '@/model/facing/translationRow'
import { keepWordings } from '@/transcript/wordings'

import { oneAtATime } from './oneAtATime'
import { plannedWrite, type Write } from './plannedWrite'
import { readBoth } from './readBoth'
import { TranslationError } from './translationError'
import { writeTranslation } from './writeTranslation'

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
  const work = { payload, user, interview }
  return oneAtATime(interview, async () => {
    const { original, translation } = await readBoth(work, to)
    let stands = translation
    let data: Write = {}
    const former = new Map<string, RowWords>()
    const refused: string[] = []
    for (const change of changes) {
      try {
        const planned = plannedWrite(original, stands, change)
        data = { ...data, ...planned.data }
        for (const [hash, words] of planned.former) former.set(hash, words)
        stands = planned.translation
      } catch (error) {
        if (!(error instanceof TranslationError)) throw error
        refused.push(change.id)
      }
    }
    if (refused.length > 0 || changes.length === 0) return refused
    await keepWordings(payload, interview, former)
    await writeTranslation(work, to, data)
    return []
  })
}
