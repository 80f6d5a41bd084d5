import type { Endpoint } from 'payload'

import { writeDocx } from '@/exchange/docx/writeDocx'
import { ExchangeError } from '@/exchange/exchangeError'
import { importPlan } from '@/exchange/importPlan'
import { readFile } from '@/exchange/readFile'
import { writeXliff } from '@/exchange/xliff/writeXliff'
import { exchangeErrors } from '@/locales/messagesExchangeErrors'
import { failureAnswer } from '@/model/failureAnswer'
import type { TranslationRows } from '@/model/facing/translationRow'

import { answered, failed, jsonOf, type Asked } from './answered'
import { fileOf } from './fileOf'
import { readTranslation } from './readTranslation'
import { saveRows } from './saveRows'
import { changeFrom } from './translationEndpoints'
import { TranslationError } from './translationError'

/**
 * The exchange with translators' tools over REST, below `/api/interviews/{id}/translation`, each with `?to=en`:
 * `file&as=xliff` or `as=docx` answers the file (GET); a file that is sent there (POST, the bytes as the body) is answered
 * with what it would change, an `ImportPlan`, and nothing is written; `rows` saves what was chosen (POST with
 * `{changes: RowChange[]}`), all or nothing: if some are no longer as they were seen, 409 names them in `refused`.
 */
export const exchangeEndpoints: Endpoint[] = [
  {
    method: 'get',
    path: '/:id/translation/file',
    handler: answered(async (asked, interview, to) => {
      const { payload, user } = asked
      const as = new URL(asked.req.url ?? '', 'http://site').searchParams.get('as')
      if (as !== 'xliff' && as !== 'docx') throw new TranslationError('bad-request')
      const translation = await readTranslation(payload, user, interview, to)
      return attachment(as, translation, asked)
    }),
  },
  {
    method: 'post',
    path: '/:id/translation/file',
    handler: answered(async ({ req, payload, user, language }, interview, to) => {
      try {
        const translation = await readTranslation(payload, user, interview, to)
        const file = readFile(await fileOf(req), translation)
        return Response.json(importPlan(file, translation.rows))
      } catch (error) {
        if (!(error instanceof ExchangeError)) throw error
        const { code } = error
        const status = code === 'too-large' ? 413 : 422
        return failureAnswer({ status, code, message: exchangeErrors[code][language] })
      }
    }),
  },
  {
    method: 'post',
    path: '/:id/translation/rows',
    handler: answered(async (asked, interview, to) => {
      const { payload, user } = asked
      const { changes } = await jsonOf(asked.req)
      if (!Array.isArray(changes)) throw new TranslationError('bad-request')
      const read = changes.map((change: unknown) => changeFrom({ ...Object(change) }))
      const refused = await saveRows(payload, user, interview, to, read)
      return refused.length === 0
        ? Response.json({ saved: read.map(({ id }) => id) })
        : failed(new TranslationError('changed-meanwhile'), asked.language, { refused })
    }),
  },
]

const types = {
  xliff: { type: 'application/xliff+xml', ending: 'xlf' },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
  },
}

async function attachment(
  as: keyof typeof types,
  translation: TranslationRows,
  { language }: Asked,
): Promise<Response> {
  const { rows, from, to } = translation
  const bytes =
    as === 'xliff'
      ? new TextEncoder().encode(writeXliff(translation, rows))
      : await writeDocx(translation, rows, language)
  const title = rows.find(({ part }) => part === 'title')?.source
  const name = typeof title === 'string' ? title.replace(/[\p{C}\\/:*?"<>|]/gu, ' ').trim() : ''
  const filename = `${[...name].slice(0, 60).join('') || translation.interview}.${from}-${to}.${types[as].ending}`
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': types[as].type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
