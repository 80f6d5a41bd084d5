import { figureParts, type FigurePart } from '@/model/facing/rowWriting'
import type { Figure, Inline, Passage } from '@/model/passage/passage'
import type { Found } from '../find/findWords'

/** Something with words that can be put in place of them. */
type Text = { text: string }

/** `of` is what a run stands in, if not in what is said: a note, or a text of a figure. These are nobody's words. */
export type PassageRun = { texts: Text[]; of?: 'note' | FigurePart }

/**
 * The words of a passage in runs that no note, link or line break divides, as the editor searches them; a note is a run
 * of its own, and so is each text of a figure.
 */
export function passageRuns({ figure, items, content }: Passage): PassageRun[] {
  if (figure) return figureRuns(figure)
  const runs: PassageRun[] = []
  const add = (content: readonly Inline[]) => {
    let run: PassageRun | null = null
    for (const inline of content) {
      if (inline.type === 'text') {
        if (!run) runs.push((run = { texts: [] }))
        run.texts.push(inline)
        continue
      }
      run = null
      if (inline.type === 'link') add(inline.children)
      if (inline.type === 'note') runs.push({ texts: [inline], of: 'note' })
    }
  }
  for (const line of items ?? [content]) add(line)
  return runs
}

function figureRuns(figure: Figure): PassageRun[] {
  return figureParts.flatMap((of) => {
    if (!figure[of]) return []
    const text: Text = {
      get text() {
        return figure[of] ?? ''
      },
      set text(words) {
        figure[of] = words || null
      },
    }
    return { texts: [text], of }
  })
}

/** What a run says. */
export function wordsOfRun({ texts }: PassageRun): string {
  return texts.map(({ text }) => text).join('')
}

/** The passage with other words in these places of its runs. They take the marks of the first letter that they replace. */
export function replacedPassage(passage: Passage, found: readonly Found[]): Passage {
  const copy = structuredClone(passage)
  const runs = passageRuns(copy)
  // From the end: what stands before a place keeps its offset.
  for (const { run, start, end, instead } of found.toReversed()) {
    let from = 0
    let words = instead
    for (const leaf of runs[run]?.texts ?? []) {
      const size = leaf.text.length
      const first = Math.max(start - from, 0)
      const last = Math.min(end - from, size)
      if (first < last) {
        leaf.text = leaf.text.slice(0, first) + words + leaf.text.slice(last)
        words = ''
      }
      from += size
    }
  }
  return {
    ...copy,
    content: withoutEmpty(copy.content),
    ...(copy.items && { items: copy.items.map(withoutEmpty) }),
  }
}

/** Marks around nothing are not words; nor is a link that nobody can see. */
function withoutEmpty(content: readonly Inline[]): Inline[] {
  return content.flatMap((inline): Inline[] => {
    if ('text' in inline) return inline.text === '' ? [] : [inline]
    if (inline.type !== 'link') return [inline]
    const children = withoutEmpty(inline.children)
    return children.length === 0 ? [] : [{ ...inline, children }]
  })
}
