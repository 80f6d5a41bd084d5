import type { TextField } from 'payload'

import type { Bilingual } from '@/locales/bilingual'
import { interfaceLocale } from '@/locales/locale'
import { messagesAdmin } from '@/locales/messagesAdmin'
import { isWebAddress } from '@/model/address/webAddress'

/** An address on the web; anything but http and https is refused, since readers will follow it. */
export function webAddress(name: string, label: Bilingual): TextField {
  return {
    name,
    type: 'text',
    label,
    validate: (
      value: string | null | undefined,
      { req }: { req: { i18n?: { language?: string } } },
    ) => {
      if (!value || isWebAddress(value)) return true
      return messagesAdmin.refusals['not-a-web-address'][interfaceLocale(req.i18n?.language)]
    },
  }
}
