import type { EditedSpeaker } from '@/desk/review/editedSpeaker'
import type { EditedPassage } from '@/desk/review/editedPassage'
import type { PassageKey } from '@/desk/review/edits'

import { speakerInks } from './speakerInks'

/** What the row of a passage shows besides the passage itself. */
export type ShownPassage = {
  passage: EditedPassage
  /** Who says it, as edited. */
  name: string
  ink: string
  opensTurn: boolean
  opensExchange: boolean
  /** Has a warning that nobody has looked at. */
  doubtful: boolean
}

const longest = 100

/** The rows of an article, some of them at a time: going to the next one draws only the stretch that it is in. */
export function stretchesOf(
  passages: readonly EditedPassage[],
  speakers: readonly EditedSpeaker[],
  doubtful: ReadonlySet<PassageKey>,
): ShownPassage[][] {
  const inks = speakerInks(speakers)
  const names = new Map(speakers.map(({ key, label }) => [key, label]))
  const stretches: ShownPassage[][] = []
  let turn: number | null = null
  let exchange: number | null = null
  for (const [i, passage] of passages.entries()) {
    const opensTurn = passage.turn !== null && passage.turn !== turn
    const opensExchange = passage.exchange !== null && passage.exchange !== exchange
    if (passage.turn !== null) turn = passage.turn
    if (passage.exchange !== null) exchange = passage.exchange
    if (i % longest === 0) stretches.push([])
    stretches.at(-1)?.push({
      passage,
      name: passage.speaker === null ? '' : (names.get(passage.speaker) ?? ''),
      ink: inks.get(passage.speaker ?? '') ?? '',
      opensTurn,
      opensExchange,
      doubtful: doubtful.has(passage.key),
    })
  }
  return stretches
}
