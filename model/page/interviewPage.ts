import type { Locale } from '@/locales/locale'
import type { Name, Link } from './name'
import type { Figure, Passage, SpeakerRole } from '../passage/passage'
import type { SourceReference } from './source'

export type InterviewForm = 'qa' | 'narrative'

/**
 * The ink of a voice: questions are set in grey, the principal guest in indigo, the second in green; further
 * guests take turns. Colour never says it alone, the name stands beside it.
 */
export type Ink = 'question' | 'guest1' | 'guest2' | 'plain'

export type Speaker = { key: string; role: SpeakerRole; name: Name; ink: Ink }

export type Credit = { label: string; names: string[] }

/** An event on a timeline that rests on a passage of this article. */
export type PassageEvent = {
  passage: string
  event: string
  edtf: string
  title: string
  href: string | null
}

/** What the head of an article needs, in one language or facing. */
export type ArticleHead = {
  locale: Locale
  slug: string
  /** The interview's id where this is its draft: the pages of a draft stand at addresses of their own. */
  draft?: string
  form: InterviewForm
  originalLanguage: Locale
  /** The languages in which the article is public. */
  published: Locale[]
  /** ISO 8601 instant of the first publication in this language. */
  publishedAt: string | null
  updatedAt: string | null
  /** EDTF; when the conversation took place. */
  interviewDate: string | null
  speakers: Speaker[]
  credits: Credit[]
  /** Profiles that the text speaks of, without its speakers. */
  mentioned: Name[]
  topics: Link[]
  series: Link | null
  source: SourceReference | null
  cover: Figure | null
  events: PassageEvent[]
  /** Invented material says so on its page. */
  specimen: boolean
}

export type InterviewPage = ArticleHead & {
  title: string
  standfirst: string | null
  seoTitle: string | null
  seoDescription: string | null
  passages: Passage[]
}

/** One passage beside its translation. `source` is absent for a passage that only the translation has. */
export type FacingRow = {
  id: string
  source: Passage | null
  translation: Passage | null
  stale: boolean
}

export type FacingPage = ArticleHead & {
  titles: Record<Locale, string>
  standfirsts: Record<Locale, string | null>
  /** Names of speakers in both languages, by key. */
  names: Record<string, Record<Locale, string>>
  creditsOf: Record<Locale, Credit[]>
  rows: FacingRow[]
}

/** An article that is public in the other language only. Its title and standfirst are in `language`. */
export type UntranslatedPage = {
  locale: Locale
  language: Locale
  href: string
  kind: 'interview' | 'profile' | 'timeline'
  form: InterviewForm | null
  title: string
  standfirst: string | null
  publishedAt: string | null
  speakers: Speaker[]
  credits: Credit[]
  passages: Passage[]
}
