import type { Locale } from '@/locales/locale'
import type { Ink } from './interviewPage'
import type { Link, Name } from './name'
import type { Figure, Inline } from '../passage/passage'
import type { Citation } from './source'
import type { TimelineEvent } from '../timeline/timelinePage'

export const profileKinds = ['person', 'organisation', 'work', 'concept'] as const
export type ProfileKind = (typeof profileKinds)[number]

export type Fact = {
  label: string
  value: string
  edtf: string | null
  reasoning: string | null
  citations: Citation[]
}

/** Words of the person, or about the person, with the passage that they stand in. */
export type Quotation = {
  words: string
  speaker: Name
  ink: Ink
  exchange: number | null
  passageHref: string
  article: Link
  publishedAt: string | null
}

export type Relation = {
  name: Name
  kind: ProfileKind
  label: string
  date: string | null
  citations: Citation[]
  /** Passages in which both occur; draws the thickness of the line. */
  shared: number
}

export type ProfilePage = {
  locale: Locale
  slug: string
  kind: ProfileKind
  /** The name in the reader's language, and in the other one. */
  name: string
  otherName: string | null
  otherLocale: Locale
  aliases: { text: string; lang: string | null }[]
  summary: string | null
  /** Paragraphs of the profile's own text. */
  body: Inline[][]
  published: Locale[]
  updatedAt: string | null
  portrait: Figure | null
  facts: Fact[]
  ownWords: Quotation[]
  /** How many passages the person speaks in, and in how many articles. */
  spoken: { passages: number; articles: number }
  career: TimelineEvent[]
  timelines: Link[]
  saidAbout: Quotation[]
  works: Relation[]
  relations: Relation[]
  externalIds: { label: string; value: string; url: string | null }[]
  specimen: boolean
}
