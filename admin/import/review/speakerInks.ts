import type { EditedSpeaker } from '@/desk/review/editedSpeaker'
import { inksOf } from '@/model/page/inks'

const classes = { question: 'ink-q', guest1: 'ink-a', guest2: 'ink-b', plain: '' } as const

/** Speaker key → class of the ink in which the name stands, the same as on the readers' page. */
export function speakerInks(
  speakers: readonly Pick<EditedSpeaker, 'key' | 'role'>[],
): Map<string, string> {
  const inks = inksOf(speakers.map(({ role }) => role))
  return new Map(speakers.map(({ key }, i) => [key, classes[inks[i] ?? 'plain']]))
}
