import { newPassageId } from '@/model/passage/passageId'

import { matchPassages } from './matchPassages'

/** An id for every new text: that of the known passage that it is, or a new one. Each known id is given once. */
export function keepPassageIds(
  texts: readonly string[],
  known: readonly { id: string; text: string }[],
): string[] {
  const found = matchPassages(
    texts,
    known.map(({ text }) => text),
  )
  return found.map((of) => (of === null ? '' : known[of]?.id) || newPassageId())
}
