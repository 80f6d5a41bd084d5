import { defaultLocale, type Locale } from '@/locales/locale'
import { importMessage } from '@/locales/messagesImport'

export type RefusalCode =
  | 'too-large'
  | 'not-text'
  | 'unknown-encoding'
  | 'unsupported-format'
  | 'empty'
  | 'too-slow'
  | 'too-nested'

/** Says why an article was not read. The only error that the importer throws on foreign material. */
export class ImportRefused extends Error {
  override name = 'ImportRefused'

  constructor(
    readonly code: RefusalCode,
    readonly values: Record<string, string | number> = {},
  ) {
    super(importMessage(code, defaultLocale, values))
  }

  messageIn(locale: Locale): string {
    return importMessage(this.code, locale, this.values)
  }
}
