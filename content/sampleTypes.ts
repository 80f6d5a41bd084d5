import type { Locale } from '@/locales/locale'
import type { Credit, InterviewForm } from '@/model/page/interviewPage'
import type { Passage, SpeakerRole } from '@/model/passage/passage'
import type { ProfileKind } from '@/model/page/profilePage'

/**
 * Sample documents as plain data. They name each other by `key`, which is stable, unique within its collection and
 * fit to be a slug, so that the loader can find again what it has loaded before.
 */
export type Bilingual = Record<Locale, string>

/** A statement's ground: a source, a document that is only named, or a passage of one of our own articles. */
export type SampleCitation = {
  source?: string
  label?: Bilingual
  interview?: string
  passage?: string
  /** Words of that passage, letter by letter. */
  quote?: Partial<Bilingual>
}

export type SampleFact = {
  label: Bilingual
  value: Bilingual
  edtf?: string
  /** Why the value is what it is; the editor's voice. */
  reasoning?: Bilingual
  citations: SampleCitation[]
}

export type SampleRelation = {
  to: string
  label: Bilingual
  /** EDTF. */
  date?: string
  citations: SampleCitation[]
}

export type SampleProfile = {
  key: string
  kind: ProfileKind
  name: Bilingual
  summary: Bilingual
  aliases: { text: string; lang?: string }[]
  facts: SampleFact[]
  relations: SampleRelation[]
  /** What the summary rests on. */
  citations: SampleCitation[]
  externalIds?: { label: string; value: string; url?: string }[]
  specimen?: true
}

export type SampleSource = {
  key: string
  title: string
  outlet: string | null
  authors: string[]
  /** EDTF; when it was published. */
  date: string | null
  url: string | null
  language: Locale
}

export type SampleEvent = {
  key: string
  edtf: string
  title: Bilingual
  text: Bilingual | null
  reasoning?: Bilingual
  /** 1 in passing, 2 ordinary, 3 a turning point. */
  weight: 1 | 2 | 3
  lane?: string
  profiles: string[]
  citations: SampleCitation[]
  specimen?: true
}

export type SampleTimeline = {
  key: string
  slug: string
  title: Bilingual
  standfirst: Bilingual
  /** Years; `to` is exclusive and `null` while the era lasts. */
  eras: { key: string; title: Bilingual; from: number; to: number | null }[]
  lanes: { key: string; title: Bilingual }[]
  topics: string[]
  events: string[]
  specimen?: true
}

export type SampleSpeaker = {
  key: string
  role: SpeakerRole
  profile?: string
  name?: Bilingual
}

export type SampleInterview = {
  key: string
  slug: string
  form: InterviewForm
  originalLanguage: Locale
  title: Partial<Bilingual>
  standfirst: Partial<Bilingual>
  speakers: SampleSpeaker[]
  credits: Record<Locale, Credit[]>
  /** EDTF. */
  interviewDate: string | null
  /** ISO instant of publication in each language; a language without one is not published. */
  publishedAt: Partial<Record<Locale, string>>
  source?: string
  topics: string[]
  series: string | null
  mentioned: string[]
  /** A translation leaves out what nobody has translated yet. */
  passages: Record<Locale, Passage[]>
  /** What the original of a passage said when it was translated, where it says something else by now. */
  earlier: Record<string, string>
  specimen?: true
}

export type SampleTopic = { key: string; title: Bilingual; description: Bilingual }

export type SampleSeries = { key: string; title: Bilingual; description: Bilingual }

/** A file in `content/media`. A figure names it as `media:` and the file's name. */
export type SampleMedia = { file: string; alt: Bilingual; credit: Bilingual }

export type SampleSet = {
  topics: SampleTopic[]
  series: SampleSeries[]
  media: SampleMedia[]
  sources: SampleSource[]
  profiles: SampleProfile[]
  interviews: SampleInterview[]
  events: SampleEvent[]
  timelines: SampleTimeline[]
}
