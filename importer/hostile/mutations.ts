import { poison } from './poison'
import { pick, type Random } from './random'

/** `other` is another article, for what two of them make together. */
export type Mutation = (
  text: string,
  random: Random,
  other: string,
  strewn: readonly string[],
) => string

/** What happens to an article between its author and us, and what somebody would do to it on purpose. */
export const mutations: Record<string, Mutation> = {
  'cut the end': (text, random) => text.slice(0, random(text.length)),
  'cut the beginning': (text, random) => text.slice(random(text.length)),
  'cut out': (text, random) => {
    const from = random(text.length)
    return text.slice(0, from) + text.slice(from + random(400))
  },
  double: (text, random) => {
    const from = random(text.length)
    const part = text.slice(from, from + random(800))
    return text.slice(0, from) + part + part + text.slice(from)
  },
  'double the whole': (text, random) => text + '\n\n'.repeat(random(2)) + text,
  'shuffle lines': (text, random) => shuffle(text.split('\n'), random).join('\n'),
  'shuffle pieces': (text, random) => shuffle(text.split(/(?<=[，。,.：:])/), random).join(''),
  splice: (text, random, other) => {
    const at = random(text.length)
    const from = random(other.length)
    return text.slice(0, at) + other.slice(from, from + random(3000)) + text.slice(at)
  },
  'put behind': (text, random, other) => text + pick(['', '\n', '\n\n---\n\n'], random) + other,
  strew: (text, random, _, strewn) => {
    let mutated = text
    for (let i = random(40); i >= 0; i--) mutated = insert(mutated, pick(strewn, random), random)
    return mutated
  },
  repeat: (text, random, _, strewn) =>
    insert(text, pick(strewn, random).repeat(random(3000)), random),
  'nest marks': (text, random) => {
    const from = random(text.length)
    const part = text.slice(from, from + 1 + random(60))
    const depth = 1 + random(300)
    const [open, close] = pick(nests, random)
    return (
      text.slice(0, from) +
      open.repeat(depth) +
      part +
      close.repeat(depth) +
      text.slice(from + part.length)
    )
  },
  'deepen lines': (text, random) => {
    const before = pick(['> ', '>', '    ', '\t', '- ', '  - ', '1. ', '# ', '* '], random)
    const depth = 1 + random(200)
    return text.replace(/^/gm, () => (random(4) === 0 ? before.repeat(1 + random(depth)) : ''))
  },
  'join lines': (text, random) => text.replace(/\n+/g, pick([' ', '', '\u2028', '\u000b'], random)),
  'break lines': (text, random) => {
    const width = 1 + random(60)
    return text.replace(/[^\n]+/g, (line) => piecesOf(line, width).join('\n'))
  },
  'foreign line ends': (text, random) => text.replace(/\n/g, pick(['\r\n', '\r', '\n\r'], random)),
  'mixed line ends': (text, random) =>
    text.replace(/\n/g, () => pick(['\n', '\r\n', '\r'], random)),
  'change colons': (text, random) => text.replaceAll(random(2) ? '：' : '，', random(2) ? '' : ':'),
  'half characters': (text, random) => {
    const at = random(text.length)
    return `${text.slice(0, at)}${pick(['\ud83d', '\ude00', '\udbff\udbff'], random)}${text.slice(at)}`
  },
  'front matter that stays open': (text) => `---\ntitle: 一个标题\ndate: 2019-01-01\n${text}`,
  'front matter in the middle': (text, random) => insert(text, '\n---\ntitle: b\n---\n', random),
}

const nests: readonly (readonly [string, string])[] = [
  ['**', '**'],
  ['*', '*'],
  ['_', '_'],
  ['`', '`'],
  ['[', '](https://example.org/)'],
  ['![', '](a.png)'],
  ['<b>', '</b>'],
  ['（', '）'],
  ['「', '」'],
  ['(', ')'],
]

function insert(text: string, piece: string, random: Random): string {
  const at = random(text.length + 1)
  return text.slice(0, at) + piece + text.slice(at)
}

function piecesOf(line: string, width: number): string[] {
  const count = Math.ceil(line.length / width)
  return Array.from({ length: count }, (_, i) => line.slice(i * width, (i + 1) * width))
}

function shuffle(items: string[], random: Random): string[] {
  for (let i = items.length - 1; i > 0; i--) {
    const k = random(i + 1)
    const item = items[i] ?? ''
    items[i] = items[k] ?? ''
    items[k] = item
  }
  return items
}

export const everything = poison
