import type { Locale } from './locale'

/** A text that both languages of the interface have. */
export type Bilingual = Record<Locale, string>
