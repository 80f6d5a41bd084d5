import type { TranslationErrorCode } from '@/locales/messagesTranslationErrors'

import { TranslationError } from '../translationError'

/** What may be over in a while. */
export class PassingTrouble extends TranslationError {
  constructor(
    code: TranslationErrorCode,
    /** After how many milliseconds, where the service said so. */
    readonly after: number | null = null,
  ) {
    super(code)
  }
}
