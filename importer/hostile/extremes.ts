import { poison } from './poison'
import { pick, type Random } from './random'

/** Articles that no article made: one thing, far too much of it. `size` in UTF-16 units is a measure, not a limit. */
export const extremes: Record<string, (random: Random, size: number) => string> = {
  'one piece, over and over': (random, size) => repeated(pick(poison, random), size),
  'two pieces, over and over': (random, size) =>
    repeated(pick(poison, random) + pick(poison, random), size),
  'one character': (random, size) =>
    pick(['好', 'a', '1', ' ', '。', '"', '-', '=', '👍', '\u0301'], random).repeat(size) + '。好',
  'one line': (random, size) => repeated(pick(['词，', 'word ', '问：好？答：好。'], random), size),
  'many labels': (random, size) =>
    Array.from({ length: size / 10 }, (_, i) => `${name(i, random)}：好？`).join('\n'),
  'many sections': (random, size) =>
    Array.from({ length: size / 10 }, (_, i) => `## 0${i % 10} 标题`).join(
      pick(['\n', '\n\n词。\n\n'], random),
    ),
  'deep quotes': (_, size) =>
    Array.from({ length: 60 }, (_, i) => `${'>'.repeat((i * size) / 3000)} 词`).join('\n'),
  'deep lists': (_, size) =>
    Array.from({ length: 60 }, (_, i) => `${' '.repeat((i * size) / 3000)}- 词`).join('\n'),
  'aliases that grow': (random) =>
    `---\na: &a [x,x,x,x,x,x,x,x]\n${'bcdefghi'
      .split('')
      .map((key, i) => `${key}: &${key} [${`*${'abcdefgh'[i]},`.repeat(8)}]`)
      .join('\n')}\n${pick(['title', 'author', 'tags'], random)}: *i\n---\n\n正文在这里。`,
  'an alias of itself': () => '---\ntitle: &a [*a, *a]\nauthor: &b {c: *b}\n---\n\n正文在这里。',
  'deep front matter': (_, size) => `---\ntitle: ${'['.repeat(size / 20)}\n---\n\n正文在这里。`,
  'many fields': (_, size) =>
    `---\n${Array.from({ length: size / 100 }, (_, i) => `k${i}: v`).join('\n')}\n---\n\n正文。`,
  'tags of YAML': () =>
    '---\ntitle: !!js/function "a"\ndate: !!binary aGk=\n? [a, b]\n: c\n<<: {title: x}\n__proto__: {a: b}\nconstructor: c\n---\n\n正文。',
}

function repeated(piece: string, size: number): string {
  return `${piece.repeat(Math.ceil(size / piece.length))}好`
}

function name(i: number, random: Random): string {
  return String.fromCodePoint(0x4e00 + (random(2) ? i % 7 : i), 0x5f20 + (i % 50))
}
