import { passageText, type Passage } from '@/model/passage/passage'
import { opensSection, turnsOf } from '@/model/passage/turns'

/** A place that the outline leads to: a section, a heading inside one, or the question that opens an exchange. */
export type OutlineEntry = {
  id: string
  type: 'section' | 'heading' | 'question'
  /** As readers see it; headings inside a section have none. */
  number: number | null
  text: string
}

/** How a transcript is made up, as the panel beside it shows. */
export type Outline = {
  entries: OutlineEntry[]
  /** Passage id → id of the entry that it belongs to; passages before the first have none. */
  entryOf: ReadonlyMap<string, string>
  exchanges: number
  /** Passages by the key of who speaks them; an editor's notes are nobody's. */
  spoken: ReadonlyMap<string, number>
}

export function outlineOf(passages: readonly Passage[]): Outline {
  const entries: OutlineEntry[] = []
  const entryOf = new Map<string, string>()
  const spoken = new Map<string, number>()
  let exchanges = 0
  let sections = 0
  turnsOf(passages).forEach(({ turn, exchange }, place) => {
    const passage = passages[place]
    if (!passage) return
    const { id, speaker } = passage
    const text = passageText(passage).replace(/\s+/g, ' ').trim()
    if (passage.kind === 'heading') {
      const opens = opensSection(passage)
      if (opens) sections += 1
      entries.push({
        id,
        type: opens ? 'section' : 'heading',
        number: opens ? sections : null,
        text,
      })
    } else if (exchange !== null && exchange > exchanges) {
      exchanges = exchange
      entries.push({ id, type: 'question', number: exchange, text })
    }
    if (turn !== null && speaker !== null) spoken.set(speaker, (spoken.get(speaker) ?? 0) + 1)
    const entry = entries.at(-1)
    if (entry) entryOf.set(id, entry.id)
  })
  return { entries, entryOf, exchanges, spoken }
}
