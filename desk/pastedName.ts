const ending = '….txt'

/** Pasted text is called by its first words, so that a list of several can be told apart. */
export function pastedName(text: string): string {
  const words = text
    .trim()
    .split('\n')[0]
    ?.replace(/[\\/#*>…]/g, '')
    .trim()
    .slice(0, 24)
  return `${words ?? ''}${ending}`
}

/** The words that pasted text is called by; `null` for the name of a file. */
export function pastedWords(filename: string): string | null {
  return filename.endsWith(ending) ? filename.slice(0, -ending.length) : null
}
