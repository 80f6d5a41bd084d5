import { ideographOfRadical } from '../clean/radicals'

/** What counts when words are compared: without white space, radicals as ideographs, one width, lower case. */
export function fold(words: string): string {
  const ideographs = [...words].map((character) => ideographOfRadical.get(character) ?? character)
  return ideographs.join('').normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}

/** A name as `fold` has it, without the brackets of a magazine. */
export function foldName(name: string): string {
  return fold(name).replace(/[《》【】〖〗[\]「」『』]/g, '')
}
