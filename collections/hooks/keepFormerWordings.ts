import type { FieldHook } from 'payload'

import { facingLocale, isLocale } from '@/locales/locale'
import { lostSources } from '@/model/facing/keptWordings'
import { languageText } from '@/transcript/convert/languageText'
import { isRecord } from '@/transcript/convert/serialized'
import { keepWordings } from '@/transcript/wordings'

import { noteSourceChanges } from './noteSourceChanges'

/**
 * `beforeChange` of the field `translated`: whoever changes the original, by whatever entrance, what it said to a
 * translator is kept for the difference, and when and by whom that was changed. A hook of a field, because these are
 * handed both languages as they stand; the value is left alone. It is kept outside the transaction of the save: a
 * wording too many does no harm.
 */
export const keepFormerWordings: FieldHook = async ({
  operation,
  originalDoc,
  data,
  req,
  ...field
}) => {
  const { originalLanguage: locale } = { originalLanguage: undefined, ...data }
  if (operation !== 'update' || !isLocale(locale) || req.locale !== locale) return
  const facing = facingLocale(locale)
  const stored = Object.entries(field.siblingDocWithLocales ?? {}).map(([name, value]) => [
    name,
    isRecord(value) ? value[facing] : undefined,
  ])
  const before = languageText({ ...originalDoc }, locale)
  const after = languageText({ ...data }, locale)
  const translation = languageText(Object.fromEntries(stored), facing)
  const interview = String(originalDoc?.id)
  const { wordings, rows } = lostSources(before, after, translation)
  await keepWordings(req.payload, interview, wordings)
  await noteSourceChanges(req, interview, rows)
}
