/**
 * The passage: one block of a transcript, and the unit that permalinks, citations, mentions and translation
 * state point at. Plain data, free of Lexical and of Payload.
 */

export const passageKinds = [
  'heading',
  'narration',
  'question',
  'answer',
  'note',
  'list',
  'quote',
  'figure',
  'reference',
] as const

export type PassageKind = (typeof passageKinds)[number]

/** A run of text inside a passage. `stage` is what happens in the room, as in "[laughs]". */
export type Inline =
  | {
      type: 'text'
      text: string
      strong?: true
      emphasis?: true
      code?: true
      underline?: true
      strike?: true
    }
  | { type: 'link'; url: string; children: Inline[] }
  /** An editor's note that belongs to a place inside a sentence. */
  | { type: 'note'; text: string }
  | { type: 'break' }

export type Figure = {
  /** Id of our own copy in the media collection. */
  media?: string
  /** Where our own copy is served from; `null` when the picture was never brought in. */
  src: string | null
  /** Where the article had it; kept for the editor, never loaded by readers. */
  sourceUrl: string | null
  width: number | null
  height: number | null
  alt: string | null
  caption: string | null
  credit: string | null
}

export type Passage = {
  id: string
  kind: PassageKind
  /** Key of a speaker of the interview (`s1`), or `null` where nobody speaks. */
  speaker: string | null
  content: Inline[]
  /** Items of a `list` passage, which has no `content` of its own. */
  items?: Inline[][]
  ordered?: boolean
  /** Depth of a heading: 2 opens a section, 3 stands inside one. */
  level?: 2 | 3
  figure?: Figure
  /** In a translation: the hash of the wording in the original language that this was made from. */
  source?: string
  /** In a translation: how far its words are, where nobody has called them done. Machine words are never public. */
  progress?: Progress
}

export const progresses = ['machine', 'draft'] as const
export type Progress = (typeof progresses)[number]

export function isProgress(value: unknown): value is Progress {
  return progresses.some((progress) => progress === value)
}

export type SpeakerRole = 'interviewer' | 'interviewee' | 'unknown'

/** The words of a passage without marks, links or notes; list items are lines. */
export function passageText(passage: Pick<Passage, 'content' | 'items'>): string {
  const lines = passage.items ?? [passage.content]
  return lines.map(inlineText).join('\n')
}

/** The words of a run of text without marks, links or notes. */
export function inlineText(content: Inline[]): string {
  return content
    .map((run) => {
      switch (run.type) {
        case 'text':
          return run.text
        case 'link':
          return inlineText(run.children)
        case 'break':
          return '\n'
        case 'note':
          return ''
      }
    })
    .join('')
}

/** Nothing to read: no words, no note, no picture. A translation has such passages where it is not done. */
export function isEmptyPassage({
  content,
  items,
  figure,
}: Pick<Passage, 'content' | 'items' | 'figure'>): boolean {
  if (figure)
    return !(
      figure.media ??
      figure.src ??
      figure.sourceUrl ??
      figure.alt ??
      figure.caption ??
      figure.credit
    )
  return (items ?? [content]).every(
    (line) => inlineText(line).trim() === '' && !line.some((run) => run.type === 'note'),
  )
}
