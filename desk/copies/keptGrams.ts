import { gramsOf, type Grams } from '@/importer/grams'

/**
 * The grams of articles, kept in memory for as long as the article has the same words: reading the bodies of 300
 * interviews takes seconds, their grams fit into a few megabytes.
 */
export class KeptGrams {
  private readonly kept = new Map<string, { version: string; grams: Grams }>()

  /**
   * The grams of these articles. Only for those that are new or have changed are the words asked for.
   *
   * @param versions what of each article changes with its words
   */
  async of(
    versions: ReadonlyMap<string, string>,
    wordsOf: (ids: string[]) => Promise<ReadonlyMap<string, string>>,
  ): Promise<Map<string, Grams>> {
    const missing = [...versions].flatMap(([id, version]) =>
      this.kept.get(id)?.version === version ? [] : [id],
    )
    for (let from = 0; from < missing.length; from += atOnce) {
      for (const [id, words] of await wordsOf(missing.slice(from, from + atOnce))) {
        this.kept.set(id, { version: versions.get(id) ?? '', grams: gramsOf(words) })
      }
    }
    for (const id of this.kept.keys()) if (!versions.has(id)) this.kept.delete(id)
    return new Map(
      [...versions.keys()].flatMap((id) => {
        const kept = this.kept.get(id)
        return kept ? [[id, kept.grams]] : []
      }),
    )
  }
}

/** Bodies that are in memory together. */
const atOnce = 25
