import { inlineText, type Passage } from './passage'

/** A statement elsewhere that rests on passages of a text. `title` names what it stands in. */
export type Citing = {
  title: string
  citations: readonly { passage: string | null; quote: string | null }[]
}

/**
 * The titles of what cites a passage that is gone from a text, or words that its passage no longer has. A passage that
 * is there but not in this language breaks nothing.
 *
 * @param known the ids of all passages, also of those that are not translated
 */
export function brokenCitations(
  passages: readonly Passage[],
  known: ReadonlySet<string>,
  citing: readonly Citing[],
): string[] {
  const words = new Map(passages.map((passage) => [passage.id, wordsOf(passage)]))
  return citing
    .filter(({ citations }) =>
      citations.some(({ passage, quote }) => {
        if (passage === null) return false
        if (!known.has(passage)) return true
        const said = words.get(passage)
        return said !== undefined && quote !== null && !said.includes(settled(quote))
      }),
    )
    .map(({ title }) => title)
}

function wordsOf({ content, items }: Passage): string {
  return settled([content, ...(items ?? [])].map(inlineText).join(' '))
}

/** White space is no difference. */
function settled(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '')
}
