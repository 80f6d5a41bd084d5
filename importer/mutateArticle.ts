/** mulberry32: small, and the same everywhere. */
export function makeRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

export type Random = (below: number) => number

const marks = [
  '**',
  '****',
  '*',
  '_',
  '`',
  '[',
  '](',
  '![',
  '](javascript:alert(1))',
  '<script>alert(1)</script>',
  '<',
  '>',
  '\\',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\ud800',
  '\ufffd',
  '\u00a0',
  '\u3000',
  '：',
  ':',
  '【',
  '】',
  '《',
  '（',
  ')',
  '\r',
  '\r\n',
  '\n\n',
  '---\n',
  '```\n',
  '- ',
  '> ',
  '# ',
  '01\n',
  '问：',
  'Q: ',
  '２０１８年',
  '2018 年 13 月',
  '99 月 99 日',
  '{{',
  '&amp;',
  '🎞️',
]

const mutations: ((text: string, random: Random, poison: readonly string[]) => string)[] = [
  (text, random) => text.slice(0, random(text.length)),
  (text, random) => text.slice(random(text.length)),
  (text, random) => {
    const from = random(text.length)
    return text.slice(0, from) + text.slice(from + random(400))
  },
  (text, random) => {
    const from = random(text.length)
    const part = text.slice(from, from + random(800))
    return text.slice(0, from) + part + part + text.slice(from)
  },
  (text, random) => {
    const lines = text.split('\n')
    for (let i = lines.length - 1; i > 0; i--) {
      const k = random(i + 1)
      const line = lines[i] ?? ''
      lines[i] = lines[k] ?? ''
      lines[k] = line
    }
    return lines.join('\n')
  },
  (text, random, poison) => {
    let mutated = text
    for (let i = random(40); i >= 0; i--) {
      const at = random(mutated.length + 1)
      mutated = mutated.slice(0, at) + pick(poison, random) + mutated.slice(at)
    }
    return mutated
  },
  (text, random, poison) => {
    const at = random(text.length)
    return text.slice(0, at) + pick(poison, random).repeat(random(3000)) + text.slice(at)
  },
  (text) => text.replace(/\n+/g, ' '),
  (text) => text.replace(/\n/g, '\r\n'),
  (text, random) => text.replaceAll(random(2) ? '：' : '，', random(2) ? '' : ':'),
]

/**
 * An article as nobody should send it: cut, doubled, shuffled, with wrong bytes and hostile marks. The same seed gives
 * the same damage. Only for tests.
 *
 * @param poison what is strewn in
 */
export function mutate(
  text: string,
  random: Random,
  poison: readonly string[] = marks,
): Uint8Array {
  let mutated = text
  for (let i = random(3); i >= 0; i--)
    mutated = mutations[random(mutations.length)]?.(mutated, random, poison) ?? mutated
  const bytes = new TextEncoder().encode(mutated)
  if (random(5) === 0)
    for (let i = random(30); i > 0; i--) bytes[random(bytes.length)] = random(256)
  return random(9) === 0 ? bytes.slice(0, random(bytes.length)) : bytes
}

function pick(words: readonly string[], random: Random): string {
  return words[random(words.length)] ?? ''
}
