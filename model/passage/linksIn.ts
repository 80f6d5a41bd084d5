import type { Inline, Passage } from './passage'

/** An address that a text links to, and the passages that do. */
export type LinkIn = { url: string; passages: string[] }

/** The addresses that passages link to, each once, in the order of the text. */
export function linksIn(passages: readonly Passage[]): LinkIn[] {
  const found = new Map<string, Set<string>>()
  for (const { id, content, items } of passages) {
    for (const url of [content, ...(items ?? [])].flatMap((line) => line.flatMap(urlsOf))) {
      const known = found.get(url) ?? new Set()
      found.set(url, known.add(id))
    }
  }
  return [...found].map(([url, ids]) => ({ url, passages: [...ids] }))
}

function urlsOf(run: Inline): string[] {
  return run.type === 'link' ? [run.url, ...run.children.flatMap(urlsOf)] : []
}
