import type { Locale } from '@/locales/locale'
import type { InterviewForm, Speaker } from './interviewPage'
import type { Link } from './name'
import type { Passage } from '../passage/passage'
import type { ProfileKind } from './profilePage'
import type { TimelineEntry } from '../timeline/timelinePage'

/** An article in a list: its title, who speaks, and the shape of the conversation. */
export type InterviewEntry = {
  slug: string
  href: string
  form: InterviewForm
  title: string
  standfirst: string | null
  publishedAt: string | null
  originalLanguage: Locale
  published: Locale[]
  speakers: Speaker[]
  bylines: string[]
  /** Text of the passages, for length and waveform. */
  passages: Passage[]
  /** EDTF dates of a narrative's events, for its strip. */
  dates: string[]
}

export type ProfileEntry = {
  href: string
  name: string
  otherName: string | null
  kind: ProfileKind
  summary: string | null
}

export type CollectionEntry = Link & { description: string | null; count: number }

export type Site = {
  name: Record<Locale, string>
  description: string
  rights: string | null
  notice: string | null
  links: Link[]
}

export type PullQuote = {
  words: string
  speaker: string | null
  exchange: number | null
  href: string
  passage: string
}

export type FrontPage = {
  locale: Locale
  site: Site
  /** ISO day on which the page was made. */
  date: string
  editorsNote: string | null
  lead: { entry: InterviewEntry; quote: PullQuote | null } | null
  latest: InterviewEntry[]
  interviewCount: number
  people: ProfileEntry[]
  profileCount: number
  timeline: TimelineEntry | null
  series: CollectionEntry[]
  topics: CollectionEntry[]
}

/** A filter of a list: each value is an address of its own, with the number of articles behind it. */
export type Facet = {
  label: string
  values: { text: string; href: string; count: number; current: boolean }[]
}

export type InterviewListPage = {
  locale: Locale
  title: string
  description: string | null
  facets: Facet[]
  filtered: boolean
  clearHref: string
  total: number
  page: number
  pages: number
  pageHref: (page: number) => string
  entries: InterviewEntry[]
}

export type ProfileListPage = {
  locale: Locale
  groups: { kind: ProfileKind; entries: ProfileEntry[] }[]
}

export type TimelineListPage = { locale: Locale; entries: TimelineEntry[] }
