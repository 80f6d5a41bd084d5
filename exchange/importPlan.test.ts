import { describe, expect, it, vi } from 'vitest'

import type { TranslationRow } from '@/model/facing/translationRow'

import { ExchangeError } from './exchangeError'
import type { Expected } from './exchangedFile'
import { importPlan } from './importPlan'
import { readFile } from './readFile'
import { hashOfWords } from './stamp'
import { writeXliff } from './xliff/writeXliff'

// Some of the files are large, and a busy machine takes its time over them.
vi.setConfig({ testTimeout: 60_000 })

const to: Expected = { interview: 'i1', from: 'zh', to: 'en' }

function row(id: string, source: string, words: string | null, more: Partial<TranslationRow> = {}) {
  const plain: TranslationRow = {
    ...{ id, part: 'passage', kind: 'answer', speaker: null, name: null, exchange: null },
    ...{ source, hash: hashOfWords(source, 'text'), words, was: null },
    state: words === null ? 'missing' : 'done',
  }
  return { ...plain, ...more }
}

const rows = [
  row('p0000001', '井有多深？', 'How deep is the well?'),
  row('p0000002', '绳子*干*了，见[图](https://example.org/a)。^[十丈]', null),
  row('p0000003', '没有水。', 'No water.', { state: 'draft' }),
]
const exported = writeXliff(to, rows)

const plan = (xml: string, now: readonly TranslationRow[] = rows) =>
  importPlan(readFile(new TextEncoder().encode(xml), to), now)

const withTarget = (words: string, state = 'translated') =>
  exported.replace(
    /(<unit id="p0000002".*?)<segment state="initial">(.*?<\/source>)/s,
    `$1<segment state="${state}">$2<target>${words}</target>`,
  )

describe('a file that comes back', () => {
  it('says what a tool has confirmed as done, and the rest as a draft', () => {
    const words = 'It is <pc id="1">dry</pc>, see <pc id="2">this</pc>.<pc id="3">ten zhang</pc>'
    const { changes } = plan(withTarget(words))
    expect(changes).toMatchObject([
      {
        words: 'It is *dry*, see [this](https://example.org/a).^[ten zhang]',
        progress: 'done',
        conflicts: [],
        lost: [],
      },
    ])
    expect(plan(withTarget(words, 'initial')).changes).toMatchObject([{ progress: 'draft' }])
  })

  it('counts the marks that were lost on the way', () => {
    expect(plan(withTarget('It is dry, see this.')).changes).toMatchObject([
      { words: 'It is dry, see this.', lost: ['link', 'note', 'emphasis'] },
    ])
  })

  it('marks done what a tool has confirmed in the same words', () => {
    const confirmed = exported.replace('state="initial" subState="fp:draft"', 'state="final"')
    expect(plan(confirmed).changes).toMatchObject([
      { row: { id: 'p0000003' }, words: 'No water.', progress: 'done', conflicts: [] },
    ])
  })

  it('is in conflict where the translation or the original is another by now', () => {
    const edited = exported
      .replace('How deep is the well?', 'How deep does it go?')
      .replace('No water.', 'There is no water.')
    const now = [
      row('p0000001', '井有多深？', 'How deep, then?'),
      ...rows.slice(1, 2),
      row('p0000003', '没有水了。', 'No water.', { state: 'stale' }),
    ]
    const { changes } = plan(edited, now)
    expect(changes.map(({ row: { id }, conflicts }) => [id, conflicts])).toEqual([
      ['p0000001', ['translation']],
      ['p0000003', ['source']],
    ])
    // What the translator had before them goes with their words.
    expect(changes[1]?.source).toBe('没有水。')
  })

  it('takes what was saved already as saved, so that a second time does no harm', () => {
    const file = withTarget('It is dry.')
    const now = rows.map((one) =>
      one.id === 'p0000002' ? row('p0000002', String(one.source), 'It is dry.') : one,
    )
    expect(plan(file, now).changes).toEqual([])
  })

  it('asks, where a tool has thrown our stamp away and there are words here', () => {
    const bare = withTarget('Dry.')
      .replace('How deep is the well?', 'How deep?')
      .replace(/ fp:stamp="[^"]*"/g, '')
    expect(plan(bare).changes.map(({ conflicts }) => conflicts)).toEqual([['translation'], []])
  })

  it('takes nothing away, and shows the words that no row is there for', () => {
    const without = exported.replace('<target>How deep is the well?</target>', '')
    expect(plan(without)).toMatchObject({ changes: [], empty: 2 })
    expect(plan(exported, rows.slice(1)).unplaced).toEqual(['How deep is the well?'])
  })

  it('reads codes apart, segments, groups and other writings of a language', () => {
    const file = withTarget('It is <sc id="1"/>dry<ec startRef="1"/>.')
      .replace('zh-Hans', 'zh-CN')
      .replace('trgLang="en"', 'trgLang="en-GB"')
      .replace('<unit id="p0000003"', '<group id="g"><unit id="p0000003"')
      .replace('</file>', '</group></file>')
      .replace(
        '<source>没有水。</source><target>No water.</target>',
        '<source>没有</source><target>No </target></segment><ignorable><source> </source></ignorable>' +
          '<segment state="initial"><source>水。</source><target>water here.</target>',
      )
    expect(plan(file).changes.map(({ words, progress }) => [words, progress])).toEqual([
      ['It is *dry*.', 'done'],
      ['No water here.', 'draft'],
    ])
  })

  it('reads credits as names, and shows the lines that name nobody', () => {
    const said = row('credits', '采访：苏苇', 'Interview: Su Wei', { part: 'credits' })
    const credits = { ...said, hash: hashOfWords('采访：苏苇', 'plain') }
    const file = (words: string) => writeXliff(to, [credits]).replace('Interview: Su Wei', words)
    expect(plan(file('Interview:Su Wei'), [credits])).toMatchObject({ changes: [], unchanged: 1 })
    expect(plan(file('by Su Wei'), [credits])).toMatchObject({
      changes: [],
      unplaced: ['by Su Wei'],
    })
    expect(plan(file('Words: Su Wei\nwith love'), [credits])).toMatchObject({
      changes: [{ words: 'Words: Su Wei\nwith love' }],
      unplaced: ['with love'],
    })
  })

  it('makes no link to where readers must not be led', () => {
    const file = withTarget('<pc id="2" dataRefStart="d1">this</pc>').replace(
      'https://example.org/a',
      'javascript:alert(1)',
    )
    expect(plan(file).changes).toMatchObject([{ words: 'this' }])
  })
})

describe('what can’t be taken is refused by its name', () => {
  const codeOf = (file: string | Uint8Array, expected: Expected = to) => {
    try {
      readFile(typeof file === 'string' ? new TextEncoder().encode(file) : file, expected)
      return null
    } catch (error) {
      return error instanceof ExchangeError ? error.code : String(error)
    }
  }
  const bomb =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><xliff>&b;</xliff>'

  it.each([
    ['', 'no-file'],
    [new Uint8Array(9 * 1024 * 1024), 'too-large'],
    ['井', 'not-xml'],
    ['<xliff version="2.1">', 'not-xml'],
    [`${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`, 'not-xml'],
    [`<xliff>${'<a/>'.repeat(500_000)}</xliff>`, 'not-xml'],
    [`<xliff ${'a="" '.repeat(5000)}/>`, 'not-xml'],
    ['<a "'.repeat(500_000), 'not-xml'],
    [bomb, 'has-dtd'],
    ['<html/>', 'not-xliff'],
    ['<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>', 'xliff-1'],
    [exported.replace('trgLang="en"', 'trgLang="fr"'), 'other-languages'],
    [exported.replace('interviews/i1', 'interviews/i2'), 'other-interview'],
    ['PK\u0003\u0004 and no more', 'broken-docx'],
  ])('%#', (file, code) => {
    expect(codeOf(file)).toBe(code)
  })

  it('elements without end, one in another', () => {
    const deep = `${'<pc id="1">'.repeat(20_000)}${'</pc>'.repeat(20_000)}`
    expect(codeOf(exported.replace('How deep', `${deep}How deep`))).toBe('not-xml')
  })
})
