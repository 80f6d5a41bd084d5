import type { Passage } from './passage'
import { opensSection, turnsOf } from './turns'

/** A passage, and the number of the exchange that it opens, if it opens one. */
export type Placed<Item> = { passage: Item; opens: number | null }

/** What stands on a page one below the other: somebody's turn, or a passage that nobody speaks. */
export type Block<Item> =
  | {
      type: 'turn'
      turn: number
      speaker: string
      /** The exchange that begins with the turn. */
      opens: number | null
      passages: Placed<Item>[]
    }
  | { type: 'passage'; passage: Item }

export type Section<Item> = {
  /** Counted from 1; `null` for what stands before the first heading. */
  number: number | null
  heading: Item | null
  blocks: Block<Item>[]
}

/**
 * An article as a page shows it: sections, in them turns and what stands between turns. Headings, notes and figures
 * inside a turn stay in it, those at its end stand behind it.
 */
export function layOutTranscript<Item extends Pick<Passage, 'kind' | 'speaker' | 'level'>>(
  passages: readonly Item[],
): Section<Item>[] {
  const places = turnsOf(passages)
  const sections: Section<Item>[] = [{ number: null, heading: null, blocks: [] }]
  let between: Item[] = []
  let open: Extract<Block<Item>, { type: 'turn' }> | null = null
  let lastExchange = 0

  const blocks = () => sections.at(-1)?.blocks ?? []
  const endTurn = () => {
    for (const passage of between) blocks().push({ type: 'passage', passage })
    between = []
    open = null
  }

  passages.forEach((passage, index) => {
    const { turn, exchange } = places[index] ?? { turn: null, exchange: null }
    const opens = exchange !== null && exchange > lastExchange ? exchange : null
    lastExchange = exchange ?? lastExchange

    if (opensSection(passage)) {
      endTurn()
      sections.push({ number: sections.length, heading: passage, blocks: [] })
    } else if (turn === null || passage.speaker === null) {
      // Whether it stands inside the turn shows when the turn goes on, or does not.
      between.push(passage)
    } else {
      if (open?.turn !== turn) {
        endTurn()
        open = { type: 'turn', turn, speaker: passage.speaker, opens, passages: [] }
        blocks().push(open)
      }
      const inside = between.map((one) => ({ passage: one, opens: null }))
      open.passages.push(...inside, { passage, opens })
      between = []
    }
  })
  endTurn()
  return sections.filter(({ heading, blocks }) => heading !== null || blocks.length > 0)
}
