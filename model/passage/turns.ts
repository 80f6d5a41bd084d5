import type { Passage, PassageKind } from './passage'

/** Where a passage stands in the conversation. Numbers count from 1; `null` where nobody speaks. */
export type Place = { turn: number | null; exchange: number | null }

type Spoken = Pick<Passage, 'kind' | 'speaker' | 'level'>

/**
 * The turn and the exchange of every passage, in the same order.
 *
 * A *turn* is the longest run of passages by one speaker; headings, notes and figures between them don't end it, a
 * heading that opens a section does, and so does everything else that nobody says.
 * An *exchange* is a question and its answers. A run of questions, by one interviewer or several, opens one
 * exchange; an answer that goes on in the next section still belongs to its question.
 */
export function turnsOf(passages: readonly Spoken[]): Place[] {
  let turn = 0
  let speaking: string | null = null
  let exchange = 0
  /** Who asks, while a run of questions lasts. Anybody's question goes on with it, and what the asker reads out. */
  let asking: { speaker: string | null } | null = null

  return passages.map((passage) => {
    if (opensSection(passage)) {
      speaking = null
      asking = null
    }
    if (isBetween(passage.kind)) return { turn: null, exchange: null }

    if (passage.speaker !== null && passage.speaker !== speaking) turn += 1
    speaking = passage.speaker

    if (passage.kind === 'question') {
      if (asking === null) exchange += 1
      asking = { speaker: passage.speaker }
    } else if (asking && (passage.speaker === null || passage.speaker !== asking.speaker)) {
      asking = null
    }
    const answers =
      passage.speaker !== null || passage.kind === 'question' || passage.kind === 'answer'
    return {
      turn: passage.speaker === null ? null : turn,
      exchange: answers && exchange > 0 ? exchange : null,
    }
  })
}

/** Whether a section begins here: headings of the third level stand inside one. */
export function opensSection(passage: Pick<Passage, 'kind' | 'level'>): boolean {
  return passage.kind === 'heading' && passage.level !== 3
}

/** Stands between passages without being said: never part of a turn, never the end of one by itself. */
function isBetween(kind: PassageKind): boolean {
  return kind === 'heading' || kind === 'note' || kind === 'figure'
}
