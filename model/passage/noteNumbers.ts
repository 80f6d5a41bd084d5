import type { Inline, Passage } from './passage'

/** The notes inside sentences, each with its number: counted from 1 through the whole article, in reading order. */
export function noteNumbers(passages: readonly Passage[]): ReadonlyMap<Inline, number> {
  const numbers = new Map<Inline, number>()
  for (const passage of passages) for (const line of passage.items ?? [passage.content]) count(line)
  return numbers

  function count(line: Inline[]) {
    for (const run of line) {
      if (run.type === 'note') numbers.set(run, numbers.size + 1)
      if (run.type === 'link') count(run.children)
    }
  }
}
