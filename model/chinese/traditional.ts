import { ConverterFactory } from 'opencc-js/core'
import { from, to } from 'opencc-js/preset/cn2t'

import { cornerQuotes } from './cornerQuotes'

/** Turns simplified into traditional characters. */
export type ToTraditional = (text: string) => string

let characters: ToTraditional | null = null

/**
 * Makes what sets Chinese in traditional characters: characters as they are standard in Taiwan, quotation marks 「」.
 * No word is exchanged for another: what somebody said stays what they said.
 *
 * @param names simplified names and how they are really written, which goes before any rule
 */
export function toTraditional(names: ReadonlyMap<string, string> = new Map()): ToTraditional {
  // Reading the dictionaries takes about a second, and only those who ask for it wait.
  characters ??= ConverterFactory(from['cn'] ?? [], to['tw'] ?? [])
  const convert = characters
  const known = [...names.keys()].filter(Boolean).sort((one, other) => other.length - one.length)
  const around = (text: string, [name, ...shorter]: readonly string[]): string =>
    name === undefined
      ? convert(text)
      : text
          .split(name)
          .map((piece) => around(piece, shorter))
          .join(names.get(name))
  return (text) => cornerQuotes(around(text, known))
}
