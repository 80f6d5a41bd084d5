import type { Locale } from '@/locales/locale'

/**
 * A name as a reader meets it: in the reader's language where there is one, in the other otherwise (`locale` says
 * which), and a link only where the page behind it is public in the reader's language.
 */
export type Name = { text: string; locale: Locale; href: string | null }

/** A series or topic, or any other page that is named in passing. */
export type Link = { text: string; href: string }
