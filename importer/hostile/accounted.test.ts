import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importArticle } from '../importArticle'
import type { ArticleProposal } from '../proposal'
import { ImportRefused } from '../refusal'
import { faultsOf } from './faultsOf'
import { poison } from './poison'

/** Words as articles have them, and as nobody has them. */
const words = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[\u4e00-\u4e40，。？“”]{1,30}$/) },
  { weight: 4, arbitrary: fc.stringMatching(/^[a-zA-Z0-9 ,.?'-]{1,40}$/) },
  { weight: 2, arbitrary: fc.constantFrom(...poison) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)
const phrase = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))
const inline = fc.oneof(
  phrase,
  phrase.map((text) => `**${text}**`),
  phrase.map((text) => `*${text}*`),
  phrase.map((text) => `[${text}](https://example.org/a?b=1 "${text}")`),
  phrase.map((text) => `![${text}](a.png)${text}`),
  phrase.map((text) => `<span class="a">${text}</span>`),
)
const name = fc.constantFrom(
  '陈渡',
  '问',
  '答',
  'Q',
  'A',
  '《潮声》',
  '**沈雁回**',
  'Ada Kern',
  '作者',
)
const line = fc.oneof(
  inline,
  fc.tuple(name, fc.constantFrom('：', ':', ' : '), inline).map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('# ', '## 01 ', '- ', '2. ', '> ', '01', '一、'), inline)
    .map((p) => p.join('')),
  fc.constantFrom(
    '---',
    '```',
    '（完）',
    '上一篇：词',
    '来源：潮声',
    '2019-01-01',
    '文｜陆知微',
    '|a|b|',
  ),
)
const article = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ')), {
    minLength: 1,
    maxLength: 40,
  })
  .map((lines) => lines.flat().join(''))
const file = fc.constantFrom('a.md', 'a.txt')

/** `null` for what is refused. */
function read(text: string, name: string): ArticleProposal | null {
  try {
    return importArticle({ bytes: new TextEncoder().encode(text), file: name })
  } catch (error) {
    if (error instanceof ImportRefused) return null
    throw error
  }
}

/** What the importer sees of a text: half characters and a mark in front do not survive UTF-8. */
const seen = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text))

describe('whatever an article holds', () => {
  it('its spans are in order and every character is accounted for', () => {
    fc.assert(
      fc.property(article, file, (text, name) => {
        const proposal = read(text, name)
        expect(proposal === null ? [] : faultsOf(proposal, seen(text))).toEqual([])
      }),
      { numRuns: 600 },
    )
  }, 60_000)
})

/** Articles that once lost something, or had it twice. */
const formerLosses: [string, string][] = [
  [
    'a label above a list of the one who spoke',
    'A：词？\n\nB：词。\n\nA：词？\n\n- 一\n\nA：\n\n- 二？\n\nB：词。',
  ],
  ['a link of nothing but marks', '词[__](https://example.org/a "b")词。'],
  [
    'two links to one address',
    '## 01 [.](https://example.org/) 词 [__](https://example.org/)\n\n## 02 词',
  ],
  [
    'a link that is a label',
    '[问](https://example.org/)：词？\n\n答：词。\n\n[问](https://example.org/)：词？\n\n答：词。',
  ],
  ['an address that is not safe', '[词](javascript:alert(1)) ![图](javascript:x)'],
  ['tags and titles', '<div class="a">词</div> ![图](a.png "名")'],
  ['fields between carriage returns', '---\rtitle: 题\rauthor: 甲乙\r---\r\r词。'],
  ['numbered items', '1. 一\n2. 二\n\n第一章 题\n\n词。\n\n第二章 题\n\n词。'],
  ['an ideograph of two units', '词\u{2f80e}词。'],
  [
    'steps in one paragraph, which nobody speaks',
    '准备：菜洗净以后倒挂起来，晾到叶子发软。 注意：不要晒太阳，夜里收回屋里。 '.repeat(12),
  ],
  [
    'a section number that is marked in its middle',
    '**01**\n\n题\n\n词。\n\n**0****2**\n\n题\n\n词。',
  ],
  ['a table', '|问|词？|\n|-|-|\n|答|词。|'],
]

const talk = [
  '# 雾里的声音',
  '**陈渡：**你从哪里来？',
  '**Ada：**从*海边*来，见[地图](https://example.org/map)。那里有雾。',
  '**陈渡：**什么时候来的？',
  '**Ada：**2018 年。',
  '（公众号：潮声）后来没有走。',
  '![码头](pier.png)',
].join('\n\n')

/** What a careless step of the importer would leave behind. */
const carelessness: [string, (proposal: ArticleProposal) => void][] = [
  ['a passage is left out', ({ passages }) => passages.splice(2, 1)],
  ['a sentence is left out', ({ passages }) => edit(passages[1], (text) => text.slice(0, -5))],
  ['a word in the middle is left out', ({ passages }) => cut(passages[1], 2, 4)],
  ['a full stop is left out', ({ passages }) => edit(passages[1], (text) => text.slice(0, -1))],
  [
    'a word is made up',
    ({ passages }) => edit(passages[1], (text) => text.replace('海边', '山里')),
  ],
  ['a word is added', ({ passages }) => edit(passages[1], (text) => `${text}是的。`)],
  ['a label is left out', ({ passages }) => Object.assign(passages[0] ?? {}, { label: null })],
  ['an address is left out', ({ passages }) => passages[1]?.marks.splice(0)],
  [
    'the words for a picture are left out',
    ({ passages }) => passages.forEach(({ image }) => delete image?.alt),
  ],
  ['a removed line is not listed', ({ removed }) => removed.splice(0)],
  ['half a title is left out', ({ metadata }) => (metadata.title = '雾里')],
  ['the title stands nowhere', ({ provenance }) => provenance.splice(0)],
  [
    'words are called a mark',
    ({ provenance, passages }) => {
      const [gone] = passages.splice(2, 1)
      if (gone) provenance.push({ field: 'mark', span: gone.span })
    },
  ],
  ['passages change places', ({ passages }) => passages.reverse()],
  ['a passage is there twice', ({ passages }) => passages.splice(1, 0, ...passages.slice(1, 2))],
  ['a span ends behind the text', ({ passages }) => passages.at(-1)?.span.splice(1, 1, 9999)],
]

type Passage = ArticleProposal['passages'][number] | undefined

function edit(passage: Passage, change: (text: string) => string): void {
  if (passage) passage.text = change(passage.text)
}

/** Leaves out the units from `start` to `end`, and says so in the passage's origin. */
function cut(passage: Passage, start: number, end: number): void {
  if (!passage) return
  const place = passage.origin[0]?.[1] ?? 0
  passage.text = passage.text.slice(0, start) + passage.text.slice(end)
  const rest = passage.origin.slice(1).map(([i, at]): [number, number] => [i - end + start, at])
  passage.origin = [[0, place], [start, place + end], ...rest]
}

describe('what once was lost', () => {
  it.each(formerLosses)('is kept or listed: %s', (_, text) => {
    const proposal = read(text, 'a.md')
    expect(proposal && faultsOf(proposal, text)).toEqual([])
  })
})

describe('the account itself', () => {
  it('has nothing to say of a careful proposal', () => {
    expect(faultsOf(proposed(), talk)).toEqual([])
  })

  it.each(carelessness)('notices when %s', (_, break_) => {
    const proposal = proposed()
    break_(proposal)
    expect(faultsOf(proposal, talk)).not.toEqual([])
  })
})

function proposed(): ArticleProposal {
  const proposal = read(talk, 'a.md')
  if (!proposal) throw new Error('refused')
  return proposal
}
