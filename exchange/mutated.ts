/**
 * Broken variants of a file, for tests: bytes changed, cut off, repeated and swapped, and pieces of it that look like
 * structure moved, doubled and left out. The same seed gives the same files.
 */
export function mutated(file: Uint8Array, count: number, seed: number): Uint8Array<ArrayBuffer>[] {
  const next = numbers(seed)
  const below = (limit: number) => Math.floor(next() * Math.max(1, limit))
  return Array.from({ length: count }, (_, i) => {
    const bytes = [...file]
    for (let times = below(3); times >= 0; times--) {
      const [from, to] = [below(bytes.length), below(bytes.length)].sort((a, b) => a - b)
      const [at = 0, end = 0] = [from, to]
      const how = i % 8
      if (how === 0) bytes[at] = below(256)
      if (how === 1) bytes.length = Math.max(1, end)
      if (how === 2) bytes.splice(at, 1 + below(40))
      if (how === 3) bytes.splice(end, 0, ...bytes.slice(at, at + below(400)))
      if (how === 4) bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8))
      if (how > 4) restructure(bytes, how, below)
    }
    return Uint8Array.from(bytes)
  })
}

/** Leaves a whole element out, writes it twice, or changes one letter of a name, a value or a word. */
function restructure(bytes: number[], how: number, below: (limit: number) => number): void {
  const text = String.fromCharCode(...bytes)
  const tags = [...text.matchAll(/<([a-z:]+)[^<>]*>/gi)]
  const tag = tags[1 + below(tags.length - 1)]
  if (!tag) return
  const end = tag[0].endsWith('/>') ? -1 : text.indexOf(`</${tag[1]}>`, tag.index)
  const length = end < 0 ? tag[0].length : end - tag.index + `</${tag[1]}>`.length
  const element = bytes.slice(tag.index, tag.index + length)
  if (how === 5) bytes.splice(tag.index, length)
  if (how === 6) bytes.splice(tag.index, 0, ...element)
  if (how === 7) {
    const letters = element.flatMap((byte, i) => (isLetter(byte) ? [i] : []))
    bytes[tag.index + (letters[below(letters.length)] ?? 0)] = 0x61 + below(26)
  }
}

function isLetter(byte: number): boolean {
  return /[A-Za-z0-9]/.test(String.fromCharCode(byte))
}

/** Mulberry32: small numbers that look random. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
