import type { SpeakerRole } from '@/model/passage/passage'
import type { Block } from '../block'

export type Speaker = { key: string; label: string; bracketed: boolean; role: SpeakerRole }

/** Which block opens with whose words, and where the words begin. */
export type Opening = {
  speaker: string
  end: number
  /** Nobody says so: it was concluded from how the page is set. */
  inferred?: true
}

export type Cast = {
  /** By folded label, in the order in which they first speak. */
  speakers: Map<string, Speaker>
  openings: Map<Block, Opening>
}

export const nobody: Cast = { speakers: new Map(), openings: new Map() }

/** One way to read who speaks in a document, and how well it fits: 0 not at all, 1 surely. */
export type Reading = {
  cast: Cast
  score: number
  /** Names before a colon that this reading leaves to the text. */
  left: { name: string; block: Block; end: number }[]
}
