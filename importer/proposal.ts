import type { PassageKind, SpeakerRole } from '@/model/passage/passage'
import type { Encoding } from './encodings'

/**
 * What the importer understood of an article. It is the JSON that `npm run import -- --json` prints and that an
 * import stores: fields may be added, none may change its meaning.
 */
export type ArticleProposal = {
  file: string
  format: string
  /** Where somebody chose it; otherwise `decode` finds it from the bytes again. */
  encoding?: Encoding
  form: 'qa' | 'narrative'
  language: 'zh' | 'en'
  metadata: Metadata
  copyOf: CopyFinding | null
  speakers: ProposedSpeaker[]
  sections: ProposedSection[]
  passages: ProposedPassage[]
  events: ProposedEvent[]
  mentions: ProposedMention[]
  removed: Removal[]
  warnings: ImportWarning[]
  /** Where the metadata stood, and marks such as rules that stand for nothing else. */
  provenance: Provenance[]
}

/** First and one past the last UTF-16 unit, in the decoded raw text. */
export type Span = [number, number]

export type Metadata = {
  title: string | null
  standfirst: string | null
  /** EDTF, of publication. A repost's date is not the date. */
  date: string | null
  /** EDTF, of the conversation. */
  interviewDate: string | null
  outlet: string | null
  canonicalUrl: string | null
  credits: Credit[]
}

export type CreditRole =
  | 'interview'
  | 'text'
  | 'author'
  | 'editor'
  | 'translation'
  | 'photography'
  | 'proofreading'
  | 'production'

export type Credit = { label: string; role: CreditRole; names: string[] }

export type CopyFinding = {
  file: string
  containment: number
  kind: 'same' | 'excerpt' | 'damaged'
}

export type ProposedSpeaker = { key: string; label: string; role: SpeakerRole; turns: number }

export type ProposedSection = { number: string | null; title: string; firstPassage: number }

export type Mark = {
  type: 'strong' | 'emphasis' | 'code' | 'link'
  /** UTF-16 offsets into the text that carries the mark. */
  at: [number, number]
  url?: string
}

export type ProposedPassage = {
  n: number
  kind: PassageKind
  speaker: string | null
  turn: number | null
  exchange: number | null
  /** Cleaned; the items of a list are lines. */
  text: string
  marks: Mark[]
  /** With its label and its marks, as they stand in the raw text. */
  span: Span
  /**
   * For each run of characters that stand side by side in the raw text too: where it begins in `text`, and there.
   */
  origin: [number, number][]
  /** What says who speaks, as it stands in the raw text; `null` where nothing does. */
  label: string | null
  /** Whether the speaker was concluded, not read. */
  inferred: boolean
  /** `url` is `null` where only the caption of a picture is left. */
  image?: {
    url: string | null
    /** What the file says instead of the picture. */
    alt?: string | null
    caption: string | null
    credit: string | null
  }
}

export type ProposedEvent = {
  edtf: string
  /** As they stand in the raw text. */
  words: string
  kind: 'explicit' | 'inherited' | 'relative'
  passage: number
  span: Span
}

export type MentionKind = 'person' | 'organisation' | 'work' | 'concept'

export type ProposedMention = {
  name: string
  kind: MentionKind
  count: number
  /** Id of a known profile; `null` where the name is only proposed. */
  profile: string | null
}

export type Removal = {
  text: string
  /** `link`: an address that is not safe to follow; its words stay. */
  why: 'furniture' | 'duplicate' | 'watermark' | 'count' | 'control' | 'link'
  span: Span
}

export type WarningCode =
  | 'inferred-speaker'
  | 'unlabelled-speakers'
  | 'close-reading'
  | 'displaced-label'
  | 'single-label'
  | 'spaces-dropped'
  | 'truncated'
  | 'relative-date'
  | 'date-conflict'
  | 'characters-lost'
  | 'control-characters'
  | 'unsafe-link'
  | 'copy'
  | 'no-title'
  | 'similar-labels'

export type ImportWarning = {
  code: WarningCode
  /** In the language that was asked for. */
  message: string
  /** What the message says, for printing it in another language. */
  values: Record<string, string | number>
  span: Span | null
}

export type Provenance = { field: keyof Metadata | 'mark'; span: Span }
