import type { NewSpeaker } from './withSpeakers'

/** A row of an interview's speakers, as far as anybody filled it in. */
export type SpeakerRow = { key: string; role: string; name: string; profile: string }

/**
 * What an undo or a redo means for the speakers that pastes added: who speaks nowhere any more goes with the paste,
 * unless somebody has changed the row since, and comes back with it.
 *
 * @param used keys of the speakers of the passages as they are now
 * @returns rows to remove by their number, the last first, and speakers to add again
 */
export function speakersAfterUndo(
  added: readonly NewSpeaker[],
  rows: readonly SpeakerRow[],
  used: ReadonlySet<string>,
): { remove: number[]; add: NewSpeaker[] } {
  const remove = rows.flatMap((row, place) => {
    const paste = added.find(({ key }) => key === row.key)
    if (!paste || used.has(row.key)) return []
    const isAsPasted = row.role === paste.role && row.name === paste.label && row.profile === ''
    return isAsPasted ? [place] : []
  })
  const isThere = (key: string) => rows.some((row) => row.key === key)
  return {
    remove: remove.reverse(),
    add: added.filter(({ key }) => used.has(key) && !isThere(key)),
  }
}
