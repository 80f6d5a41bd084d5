import type { Locale } from '@/locales/locale'

/** An interview that is being written on some screen. */
export type InterviewInWork = {
  id: string
  /** The language that is written. */
  locale: Locale
  /**
   * Stores what has been typed as a draft, so that what is checked is what is on the screen. `false` where that was
   * refused or did not arrive, which the screen has told.
   */
  save: () => Promise<boolean>
  /** Takes over what the server has, as after publishing: dates and states that the server sets. */
  readAgain: () => Promise<void>
}
