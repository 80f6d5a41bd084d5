import type { Endpoint } from 'payload'

import { answered, jsonOf } from '../answered'
import { TranslationError } from '../translationError'
import { chatProvider } from './chatProvider'
import { patience } from './patience'
import { suggestRow } from './suggestRow'
import { suggestSettings } from './suggestSettings'

/** One for the whole site: a service counts what all its translators ask. */
const sitePatience = patience()

/**
 * `POST /api/interviews/{id}/suggestions?to=en` with `{id}` of a row: asks the service of this site for a translation,
 * and answers with the `row` as it then stands and the `suggestion` that was not stored, if so. Whoever goes away
 * meanwhile ends the request.
 */
export const suggestEndpoints: Endpoint[] = [
  {
    method: 'post',
    path: '/:id/suggestions',
    handler: answered(async ({ req, payload, user }, interview, to) => {
      const settings = suggestSettings()
      if (!settings) throw new TranslationError('suggest-off')
      const { id } = await jsonOf(req)
      if (typeof id !== 'string') throw new TranslationError('bad-request')
      const suggesting = { provider: chatProvider(settings), patience: sitePatience }
      return Response.json(
        await suggestRow(payload, user, interview, to, id, suggesting, req.signal),
      )
    }),
  },
]
