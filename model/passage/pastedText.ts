import type { Passage, SpeakerRole } from './passage'

/** What the desk makes of something that was pasted. Nothing of it is stored. */
export type CleanedPaste = {
  /** As it reads where nobody is taken to speak: names before the words stay words. */
  plain: PastedPassage[]
  /** As a conversation; `null` where nothing says who speaks. */
  turns: PastedTurns | null
  /** Lines that belong to the page and not to the text, such as share bars: they are in neither. */
  removed: string[]
  /** Pictures of which nothing came along, not even an address. */
  lostPictures: number
}

export type PastedTurns = { passages: PastedPassage[]; speakers: PastedSpeaker[] }

/** A passage before it has a place and an id. Pictures that were sent along stand by name in `figure.sourceUrl`. */
export type PastedPassage = Omit<Passage, 'id' | 'source' | 'progress'>

export type PastedSpeaker = {
  /** By which the passages name who speaks. */
  key: string
  label: string
  role: SpeakerRole
  turns: number
  /** Key of the speaker of the interview who goes by the same name or does the same; `null` for a new one. */
  match: string | null
}

/** A speaker of the interview as whoever asks knows them. */
export type KnownSpeaker = { key: string; label: string; role: SpeakerRole }

/** Characters of a paste, without the pictures in it. */
export const largestPaste = 2_000_000

/** What stands for the address of a picture whose bytes came with the paste. */
export function pastedPicture(place: number): string {
  return `pasted:${place}`
}

export function isPastedPicture(address: string): boolean {
  return /^pasted:\d{1,4}$/.test(address)
}
