import type { TranslateMessages } from '@/locales/messagesTranslate'
import type { TranslationRow } from '@/model/facing/translationRow'

/** What a row is called: the field, or the kind of passage with who speaks and the number of the exchange. */
export function rowName(row: TranslationRow, messages: TranslateMessages): string {
  if (row.part !== 'passage') return messages.parts[row.part]
  return [
    messages.kinds[row.kind],
    row.exchange === null ? null : messages.exchange(row.exchange),
    row.name,
  ]
    .filter((part) => part !== null)
    .join(' ')
}
