import type { Locale } from '@/locales/locale'
import { importMessage } from '@/locales/messagesImport'
import { rawSpan, type MappedText } from './mappedText'
import type { ImportWarning, Provenance, Removal, Span, WarningCode } from './proposal'

/** What the steps collect beside the text itself: everything that was taken out, and what an editor should look at. */
export class Findings {
  readonly removed: Removal[] = []
  readonly warnings: ImportWarning[] = []
  readonly provenance: Provenance[] = []
  /** Where links lead, and where that stands. */
  readonly addresses: { url: string; span: Span }[] = []

  constructor(
    readonly raw: string,
    private readonly locale: Locale,
  ) {}

  removeSpan(span: Span, why: Removal['why']): void {
    this.removed.push({ text: this.raw.slice(...span), why, span })
  }

  remove(text: MappedText, why: Removal['why'], start = 0, end = text.text.length): void {
    if (start < end) this.removeSpan(rawSpan(text, start, end), why)
  }

  took(field: Provenance['field'], span: Span): void {
    this.provenance.push({ field, span })
  }

  warn(code: WarningCode, values: ImportWarning['values'] = {}, span: Span | null = null): void {
    this.warnings.push({ code, message: importMessage(code, this.locale, values), values, span })
  }
}
