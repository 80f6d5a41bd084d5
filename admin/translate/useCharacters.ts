import { useSyncExternalStore } from 'react'

import type { RowWords } from '@/model/facing/translationRow'

const key = 'fp-characters'

/** How Chinese words are shown; `null` as they are written. */
type Characters = ((text: string) => string) | null

let chosen: Characters = null
let isRead = false
const watching = new Set<() => void>()

/** The characters in which this browser shows Chinese text on the translation screen. What is stored stays as it is. */
export function useCharacters(): Characters {
  return useSyncExternalStore(
    watch,
    () => chosen,
    () => null,
  )
}

/** Words of a row in the chosen characters: a text, or the texts of a figure. */
export function wordsIn(characters: Characters, words: RowWords): RowWords {
  if (!characters) return words
  if (typeof words === 'string') return characters(words)
  const { alt, caption, credit } = words
  const each = (text: string | null) => text && characters(text)
  return { ...words, alt: each(alt), caption: each(caption), credit: each(credit) }
}

export function chooseTraditional(isWanted: boolean): void {
  if (isWanted) localStorage.setItem(key, 'hant')
  else localStorage.removeItem(key)
  void show(isWanted)
}

function watch(tell: () => void): () => void {
  watching.add(tell)
  if (!isRead) {
    isRead = true
    if (localStorage.getItem(key) === 'hant') void show(true)
  }
  return () => watching.delete(tell)
}

/** The dictionaries are a megabyte, and are fetched by those alone who want them. */
async function show(isTraditional: boolean): Promise<void> {
  chosen = isTraditional ? (await import('@/model/chinese/traditional')).toTraditional() : null
  for (const tell of watching) tell()
}
