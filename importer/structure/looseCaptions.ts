import type { ProposedPassage } from '../proposal'

/**
 * In a piece of an article a short line is the caption of the picture right above it, or none: it is not taken for
 * what is left of a picture that got lost, but goes on with the passage before it.
 *
 * @param isPicture whether a picture stood there
 */
export function withoutLooseCaptions(
  passages: readonly ProposedPassage[],
  isPicture: (passage: ProposedPassage) => boolean,
): ProposedPassage[] {
  const kept: ProposedPassage[] = []
  for (const passage of passages) {
    const { image, ...words } = passage
    if (passage.kind !== 'figure' || !image || isPicture(passage)) {
      kept.push(passage)
      continue
    }
    const above = kept.at(-1)
    const { caption, credit } = image
    if (above?.image && (above.image.caption ?? above.image.credit) === null) {
      const text = caption === null ? '' : passage.text
      kept.splice(-1, 1, { ...above, text, image: { ...above.image, caption, credit } })
    } else if (credit !== null) kept.push(passage)
    else {
      const before = kept.findLast(({ kind }) => kind !== 'figure' && kind !== 'note')
      const goesOn = before?.kind === 'question' || before?.kind === 'answer'
      kept.push({
        ...words,
        kind: goesOn ? before.kind : 'narration',
        speaker: before?.speaker ?? null,
      })
    }
  }
  return kept
}
