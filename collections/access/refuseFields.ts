import { ValidationError, type PayloadRequest } from 'payload'

import { interfaceLocale, type Locale } from '@/locales/locale'

type Refused = ConstructorParameters<typeof ValidationError>[0]['errors'][number]

/**
 * Refuses a save for what it says in some fields.
 *
 * @param where what was to be saved
 * @param message the reason, the same for each of them
 * @throws ValidationError (400) that names the fields, in the language of whoever saves; nothing where there are none
 */
export function refuseFields(
  req: PayloadRequest,
  where: { collection: string } | { global: string },
  fields: readonly Omit<Refused, 'message'>[],
  message: Record<Locale, string>,
): void {
  if (fields.length === 0) return
  const said = message[interfaceLocale(req.i18n?.language)]
  const errors = fields.map((field) => ({ ...field, message: said }))
  throw new ValidationError({ ...where, errors, req }, req.t)
}
