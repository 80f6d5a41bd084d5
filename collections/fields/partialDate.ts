import type { TextField } from 'payload'

import { messagesAdmin } from '@/locales/messagesAdmin'
import type { Bilingual } from '@/locales/bilingual'
import { interfaceLocale } from '@/locales/locale'
import { isEdtf } from '@/model/dates/edtf'

import { say } from './say'

/** A date as far as it is known, written in EDTF (Library of Congress, level 1). */
export function partialDate(
  name: string,
  label: Bilingual,
  options: { required?: boolean } = {},
): TextField {
  return {
    name,
    type: 'text',
    label,
    required: options.required ?? false,
    admin: {
      description: say(
        'EDTF：2020-10-10，2020-10，2021-12~（约），1957?（存疑），2018-23（秋），2020/2021（一段）',
        'EDTF: 2020-10-10, 2020-10, 2021-12~ (about), 1957? (uncertain), 2018-23 (autumn), 2020/2021 (a span)',
      ),
    },
    validate: (
      value: string | null | undefined,
      { req }: { req: { i18n?: { language?: string } } },
    ) => {
      if (!value) return options.required !== true || refusal('not-a-partial-date', req)
      return isEdtf(value) || refusal('not-a-partial-date', req)
    },
  }
}

function refusal(code: 'not-a-partial-date', req: { i18n?: { language?: string } }): string {
  return messagesAdmin.refusals[code][interfaceLocale(req.i18n?.language)]
}
