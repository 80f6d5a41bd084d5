/** A text cut at the names in it, the longest first where one begins another. */
export function atNames(
  text: string,
  names: readonly string[],
): { text: string; isName: boolean }[] {
  const known = names.filter((name) => name !== '').sort((one, other) => other.length - one.length)
  if (known.length === 0) return [{ text, isName: false }]
  const pattern = known.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  return text
    .split(new RegExp(`(${pattern})`, 'i'))
    .map((part, i) => ({ text: part, isName: i % 2 === 1 }))
    .filter((part) => part.text !== '')
}
