import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { allowedTime, attemptCalmly } from './attempt'
import { articlesIn } from './articlesIn'
import { utf8 } from './encodings'
import { fuzz } from './fuzz'
import { hostileDocument } from './hostileDocument'
import { importArticle } from '../importArticle'
import { ImportRefused } from '../refusal'

/** Tests run beside each other, and slower than the program; `npm run fuzz` has none. */
const patience = 3

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const own = [...articlesIn(folder('../fixtures')), ...articlesIn(folder('../fixtures/articles'))]

describe('articles that were damaged', () => {
  it('are read or refused: 800 documents, none too slow, every character accounted for', () => {
    const numbers = Array.from({ length: 800 }, (_, n) => n)
    const { faults, read, slowest } = fuzz(numbers, 7, own, { patience })
    expect(faults.slice(0, 5)).toEqual([])
    expect(read).toBeGreaterThan(700)
    expect(slowest.share).toBeLessThan(1)
  }, 60_000)

  it('are the same documents each time, one by one as well', () => {
    const once = hostileDocument(41, 7, own)
    hostileDocument(40, 7, own)
    expect(hostileDocument(41, 7, own)).toEqual(once)
    expect(hostileDocument(41, 8, own).bytes).not.toEqual(once.bytes)
  })
})

describe('texts that would drive a careless reader to a halt', () => {
  const long = 100_000
  it.each<[string, string]>([
    ...[
      '*',
      '_',
      '`',
      '[',
      '(',
      '（',
      '<',
      '>',
      '#',
      '-',
      '=',
      '~',
      '|',
      '\\',
      '!',
      '：',
      '年',
      '月',
      '1',
      '2018',
      '一',
      '十',
      '。',
      '…',
      '"',
      '”',
      ' ',
      '\t',
      '\u200b',
      '\u202e',
      '\n',
      '\r',
      'a',
      '好',
      'A-1 ',
      '![',
      '](',
      '[a](',
      '**a**',
      '* ',
      '- a\n',
      '> a\n',
      '```\n',
      '<a ',
      '问：',
      'Q: a\n',
      '2018 年 ',
      '01 a\n',
      '（*',
      '注：',
    ].map((piece): [string, string] => [
      JSON.stringify(piece),
      piece.repeat(Math.ceil(long / piece.length)),
    ]),
    ['front matter that never ends', `---\ntitle: a\n${'b: c\n'.repeat(20_000)}`],
    [
      'YAML aliases',
      `---\na: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\ntitle: [*c,*c,*c]\n---\n正文在这里。`,
    ],
    ['a million of one character', '好'.repeat(1_000_000)],
  ])(
    '%s',
    (_, text) => {
      const bytes = utf8(text)
      const { fault, time } = attemptCalmly({ bytes, file: 'a.md', disguised: null })
      expect(fault).toBeNull()
      expect(time).toBeLessThan(patience * allowedTime(bytes.length))
    },
    60_000,
  )
})

describe('what is no article', () => {
  const codeOf = (bytes: Uint8Array): string | null => {
    try {
      importArticle({ bytes, file: 'a.txt' })
      return null
    } catch (error) {
      return error instanceof ImportRefused ? error.code : 'crash'
    }
  }

  it.each<[string, string, Uint8Array]>([
    ['a PDF', 'unsupported-format', new TextEncoder().encode('%PDF-1.7\n1 0 obj')],
    ['a Word document', 'unsupported-format', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])],
    ['a program', 'not-text', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)],
    ['nothing', 'empty', new Uint8Array()],
    ['white space', 'empty', new TextEncoder().encode(' \n\u3000\n')],
    ['21 MB', 'too-large', new Uint8Array(21 * 1024 * 1024).fill(0x61)],
    ['three million characters', 'too-large', new TextEncoder().encode('ab '.repeat(1_000_000))],
  ])('%s is refused: %s', (_, code, bytes) => expect(codeOf(bytes)).toBe(code))

  it('says why in the editor’s language', () => {
    const refused = new ImportRefused('too-large', { size: '21.0 MB', limit: '20.0 MB' })
    expect(refused.messageIn('zh')).toContain('文件太大：21.0 MB')
    expect(refused.messageIn('en')).toContain('too large: 21.0 MB, the limit is 20.0 MB')
  })
})
