import { locales, type Locale } from '@/locales/locale'
import type { Inline, Passage, PassageKind } from '@/model/passage/passage'
import type { Bilingual } from './sampleTypes'

/** A passage as its author writes it. A language that is `null` has no translation of it. */
export type PassageRow = [
  id: string,
  kind: Exclude<PassageKind, 'figure' | 'list'>,
  speaker: string | null,
  zh: string | null,
  en: string | null,
]

/** A picture of our own. `file` stands in `content/media`; sizes are in pixels. */
export type FigureRow = {
  id: string
  file: string
  width: number
  height: number
  alt: Bilingual
  caption: Bilingual
  credit: Bilingual
}

/**
 * The passages of both languages, with the same ids. In the written text `*…*` is emphasis and `{…}` an editor's
 * note at that place. A figure's `sourceUrl` is `media:` and the name of its file.
 */
export function bilingualPassages(rows: (PassageRow | FigureRow)[]): Record<Locale, Passage[]> {
  const [zh, en] = locales.map((locale) => rows.flatMap((row) => toPassage(row, locale)))
  return { zh: zh ?? [], en: en ?? [] }
}

function toPassage(row: PassageRow | FigureRow, locale: Locale): Passage[] {
  if (!Array.isArray(row)) return [figurePassage(row, locale)]
  const [id, kind, speaker, zh, en] = row
  const text = locale === 'zh' ? zh : en
  if (text === null) return []
  const passage: Passage = { id, kind, speaker, content: inlines(text) }
  return [kind === 'heading' ? { ...passage, level: 2 } : passage]
}

function figurePassage(
  { id, file, width, height, alt, caption, credit }: FigureRow,
  locale: Locale,
): Passage {
  return {
    id,
    kind: 'figure',
    speaker: null,
    content: [],
    figure: {
      src: null,
      sourceUrl: `media:${file}`,
      width,
      height,
      alt: alt[locale],
      caption: caption[locale],
      credit: credit[locale],
    },
  }
}

function inlines(text: string): Inline[] {
  return text
    .split(/(\*[^*]+\*|\{[^}]+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const inner = part.slice(1, -1)
      if (part.startsWith('*')) return { type: 'text', text: inner, emphasis: true }
      if (part.startsWith('{')) return { type: 'note', text: inner }
      return { type: 'text', text: part }
    })
}
