/** Where something comes from, as a reader is told it. */
export type SourceReference = {
  id: string
  title: string
  outlet: string | null
  authors: string[]
  /** EDTF date of publication. */
  date: string | null
  /** Only http and https. */
  url: string | null
}

/**
 * What a statement rests on: a source, and where that is one of our own articles the passage and the words that
 * were quoted, kept so that a later edit that breaks the citation is noticed (W3C Web Annotation, TextQuoteSelector).
 */
export type Citation = {
  label: string
  source: SourceReference | null
  passage: { id: string; href: string; exchange: number | null } | null
  quote: string | null
}
