import { disguiseLabels } from './disguise'
import { utf8 } from './encodings'
import { extremes } from './extremes'
import { damage } from './mutateArticle'
import { poison } from './poison'
import { makeRandom, pick, type Random } from './random'

export type Article = { file: string; text: string }

export type HostileDocument = {
  file: string
  bytes: Uint8Array
  /** What was done to it, in order. */
  history: string[]
  /** The article whose labels were disguised, when nothing else was done to it. */
  disguised: Article | null
}

const sizes = [1000, 5000, 20_000, 100_000]

/**
 * Document `n` of a run: one of `articles`, damaged, or an extreme of its own. The same `seed`, `n` and articles give
 * the same bytes, whatever was made before.
 */
export function hostileDocument(
  n: number,
  seed: number,
  articles: readonly Article[],
): HostileDocument {
  const random = makeRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(n, 0x85ebca6b))
  const article = pick(articles, random)
  const kind = random(100)
  if (n % 1000 === 999) return extreme(random, 1_000_000)
  if (kind < 4) return extreme(random, pick(sizes, random))
  if (kind < 14) {
    const bytes = utf8(disguiseLabels(article.text, random))
    return { file: article.file, bytes, history: ['disguise labels'], disguised: article }
  }
  const other = pick(articles, random).text
  const file = nameFor(article.file, random)
  return { file, ...damage(article.text, other, random, poison), disguised: null }
}

function extreme(random: Random, size: number): HostileDocument {
  const [name, make] = pick(Object.entries(extremes), random)
  const bytes = utf8(make(random, size))
  return {
    file: pick(['a.md', 'a.txt'], random),
    bytes,
    history: [`${name}, ${size}`],
    disguised: null,
  }
}

/** A name that lies about the format is a way to break a reader, too. */
function nameFor(file: string, random: Random): string {
  return random(8) === 0 ? file.replace(/\.\w+$/, pick(['.md', '.txt', '', '.MDX'], random)) : file
}
