import type { Locale } from '@/locales/locale'

/** What stands on somebody's screen and is perhaps not stored yet. */
export type TypedWords = {
  interview: string
  locale: Locale
  title: string
  standfirst: string
  /** The serialized text, as a draft's `body`. */
  body: unknown
}

/** How many screens are remembered; the one that was silent longest goes first. */
const most = 20

/** One for the server: Next may load a module once for each route. */
const memory: typeof globalThis & { typedWords?: Map<string, TypedWords> } = globalThis
const screens = (memory.typedWords ??= new Map<string, TypedWords>())

const keyOf = (user: string, screen: string) => `${user} ${screen}`

/** Remembers, in this server's memory alone, what somebody has typed on one screen. */
export function keepTypedWords(user: string, screen: string, words: TypedWords): void {
  const key = keyOf(user, screen)
  screens.delete(key)
  screens.set(key, words)
  const [oldest] = screens.keys()
  if (screens.size > most && oldest !== undefined) screens.delete(oldest)
}

/** What this very person typed last on that screen. */
export function typedWords(user: string, screen: string): TypedWords | undefined {
  return screens.get(keyOf(user, screen))
}
