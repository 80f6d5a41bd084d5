import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { defaultLocale, isLocale } from '@/locales/locale'

import { Refusal } from './Refusal'

/**
 * A request over REST that names no language means the default one. Payload leaves it empty where texts have no
 * fallback, and would then read and write localized fields as if they were not (measured on 3.90). An unknown
 * language is refused.
 *
 * @throws Refusal with status 400
 */
export const settleLanguage: CollectionBeforeOperationHook = ({ req }) => settle(req)

/** The same for a hook of a global. @throws Refusal with status 400 */
export function settle(req: PayloadRequest): void {
  req.locale ??= defaultLocale
  if (req.locale !== 'all' && !isLocale(req.locale))
    throw new Refusal(req, 'one-language-at-a-time', 400)
}
