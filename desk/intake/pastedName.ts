const ending = '….txt'

/** Pasted text is called by its title or its first words, so that a list of several can be told apart. */
export function pastedName(text: string): string {
  const lines = text.split('\n', 40)
  const opensFields = lines[0]?.trim() === '---'
  const title = opensFields && lines.find((line) => /^title:/i.test(line))?.slice('title:'.length)
  const first = title || (lines.find((line) => /[\p{L}\p{N}]/u.test(line)) ?? '')
  const words = first.replace(/[\\/#*>…]/g, '').trim()
  return `${words.slice(0, 24)}${ending}`
}

/** The words that pasted text is called by; `null` for the name of a file. */
export function pastedWords(filename: string): string | null {
  return filename.endsWith(ending) ? filename.slice(0, -ending.length) : null
}
