import type { Endpoint } from 'payload'

import { progresses } from '@/model/passage/passage'
import { rowWordsFrom } from '@/model/facing/rowWords'
import type { RowChange } from '@/model/facing/translationRow'

import { answered, failed, jsonOf } from './answered'
import { readTranslation } from './readTranslation'
import { readRow } from './readRow'
import { saveRow } from './saveRow'
import { TranslationError } from './translationError'

/**
 * A translation over REST, `/api/interviews/{id}/translation?to=en`, for whoever is signed in: all rows (GET), and one
 * row saved (POST with a `RowChange`), answered with the row as it then stands. What goes wrong is
 * `{errors: [{code, message}]}`; a conflict also names the `row` that stands.
 */
export const translationEndpoints: Endpoint[] = [
  {
    method: 'get',
    path: '/:id/translation',
    handler: answered(async ({ payload, user }, interview, to) =>
      Response.json(await readTranslation(payload, user, interview, to), {
        headers: { 'cache-control': 'no-store' },
      }),
    ),
  },
  {
    method: 'post',
    path: '/:id/translation',
    handler: answered(async (asked, interview, to) => {
      const { payload, user } = asked
      const change = changeFrom(await jsonOf(asked.req))
      try {
        return Response.json({ row: await saveRow(payload, user, interview, to, change) })
      } catch (error) {
        if (!(error instanceof TranslationError) || error.code !== 'changed-meanwhile') throw error
        const row = await readRow({ payload, user, interview }, to, change.id)
        return failed(error, asked.language, { row })
      }
    }),
  },
]

/** A change as it comes from outside. @throws TranslationError `bad-request` */
export function changeFrom(sent: Record<string, unknown>): RowChange {
  const { id, words, base, source, progress, stillRight } = sent
  if (typeof id !== 'string' || id === '') throw new TranslationError('bad-request')
  const began = base === null || base === undefined ? null : rowWordsFrom(base)
  const said = { id, base: began, source: rowWordsFrom(source) }
  if (stillRight === true) return { ...said, stillRight }
  const written = rowWordsFrom(words)
  const how = ([...progresses, 'done'] as const).find((one) => one === progress)
  if (written === null || !how) throw new TranslationError('bad-request')
  return { ...said, words: written, progress: how }
}
