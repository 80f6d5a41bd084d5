import { glossaryErrors, type GlossaryErrorCode } from '@/locales/messagesGlossary'

/** What is wrong with one row of a file; lines count from 1. */
export type GlossaryProblem = { line: number; code: GlossaryErrorCode }

/** Why a file of terms was not taken in; nothing of it was. */
export class GlossaryError extends Error {
  override name = 'GlossaryError'

  constructor(
    readonly code: GlossaryErrorCode,
    readonly problems: readonly GlossaryProblem[] = [],
  ) {
    super(glossaryErrors[code].en)
  }
}
