import type { Locale } from '@/locales/locale'
import type { Link, Name } from '../page/name'
import type { Citation } from '../page/source'

export type TimelineEvent = {
  id: string
  /** EDTF level 1; `model/dates/edtf` reads and formats it. */
  edtf: string
  title: string
  text: string | null
  /** Why the date is what it is; the editor's voice. */
  reasoning: string | null
  /** 1 in passing, 2 ordinary, 3 a turning point. */
  weight: 1 | 2 | 3
  lane: string | null
  profiles: Name[]
  citations: Citation[]
}

/** An era is a stretch of years with a name; `to` is exclusive and `null` while it lasts. */
export type Era = { key: string; title: string; from: number; to: number | null }

export type Lane = { key: string; title: string }

export type TimelinePage = {
  locale: Locale
  slug: string
  title: string
  standfirst: string | null
  published: Locale[]
  updatedAt: string | null
  eras: Era[]
  lanes: Lane[]
  /** Sorted by earliest possible day. */
  events: TimelineEvent[]
  specimen: boolean
}

/** A timeline in a list: what its strip of dates needs, without its texts. */
export type TimelineEntry = {
  href: string
  title: string
  standfirst: string | null
  eras: Era[]
  lanes: Lane[]
  events: Pick<TimelineEvent, 'id' | 'edtf' | 'title' | 'text' | 'weight' | 'lane'>[]
  others: Link[]
}
