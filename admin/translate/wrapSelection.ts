/** What the buttons above a box put around the selected words. */
export const wraps = ['strong', 'emphasis', 'link', 'note'] as const
export type Wrap = (typeof wraps)[number]

const marks: Record<Wrap, [string, string]> = {
  strong: ['**', '**'],
  emphasis: ['*', '*'],
  link: ['[', '](https://)'],
  note: ['^[', ']'],
}

/** What replaces the selected words, and what is selected of it afterwards, counted from its beginning. */
export type Wrapped = { text: string; start: number; end: number }

/**
 * The selected words with marks around them. Spaces at the edges stay outside, as marks touch words. The cursor ends
 * where writing goes on: inside the marks, or where the address of a link is wanted.
 */
export function wrapSelection(selected: string, wrap: Wrap): Wrapped {
  const [open, close] = marks[wrap]
  const words = selected.trim()
  const lead = selected.slice(0, selected.length - selected.trimStart().length)
  const trail = words === '' ? '' : selected.slice(lead.length + words.length)
  const text = `${lead}${open}${words}${close}${trail}`
  const inside = lead.length + open.length
  if (wrap === 'link' && words !== '') {
    const address = inside + words.length + close.length - 1
    return { text, start: address, end: address }
  }
  return { text, start: inside, end: inside + words.length }
}
