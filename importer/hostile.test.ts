import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { decode } from './decode'
import { importArticle } from './importArticle'
import { makeRandom, mutate } from './mutateArticle'
import { faultsOf } from './proposalChecks'
import { ImportRefused } from './refusal'

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url))
const seeds = fileURLToPath(new URL('../../shared/seeds/', import.meta.url))

function articlesIn(folder: string): { file: string; text: string }[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => /\.(?:md|txt)$/.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(folder + file, 'utf8') }))
}

/** Of the processor: a busy machine makes the clock on the wall say nothing. */
function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

/** What went wrong, or `null`; how long it took. */
function attempt(
  bytes: Uint8Array,
  file: string,
): { fault: string | null; refused: boolean; time: number } {
  const started = process.cpuUsage()
  try {
    const proposal = importArticle({ bytes, file })
    const time = milliseconds(started)
    const [fault = null] = faultsOf(proposal, decode(bytes).text)
    return { fault, refused: false, time }
  } catch (error) {
    const time = milliseconds(started)
    if (error instanceof ImportRefused) return { fault: null, refused: true, time }
    return {
      fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
      refused: false,
      time,
    }
  }
}

describe('articles that were damaged', () => {
  it('are read or refused: 2,000 mutations, no crash, none over 2 s, every span and character accounted for', () => {
    const own = articlesIn(fixtures)
    const real = articlesIn(seeds)
    const faults: string[] = []
    let read = 0
    let slowest = 0
    for (let i = 0; i < 2000; i++) {
      const random = makeRandom(i)
      const pool = real.length > 0 && i % 5 === 0 ? real : own
      const article = pool[random(pool.length)]
      if (!article) throw new Error('No fixtures')
      const { fault, refused, time } = attempt(mutate(article.text, random), article.file)
      if (fault !== null) faults.push(`${i} ${article.file}: ${fault}`)
      if (!refused) read++
      slowest = Math.max(slowest, time)
    }
    expect(faults.slice(0, 5)).toEqual([])
    expect(read).toBeGreaterThan(1500)
    expect(slowest).toBeLessThan(2000)
  }, 60_000)
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
  ])('%s', (_, text) => {
    const { fault, time } = attempt(new TextEncoder().encode(text), 'a.md')
    expect(fault).toBeNull()
    expect(time).toBeLessThan(2000)
  })
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
