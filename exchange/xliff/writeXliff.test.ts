import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'

import type { TranslationRow } from '@/model/facing/translationRow'

import { arbitraryRows } from '../arbitraryRows'
import { validateXliff } from '../validateXliff'
import { writeXliff } from './writeXliff'

vi.setConfig({ testTimeout: 60_000 })

const to = { interview: 'i1', from: 'zh', to: 'en' } as const

const row: TranslationRow = {
  id: 'p0000001',
  part: 'passage',
  kind: 'answer',
  speaker: 's2',
  name: 'Zheng Man',
  exchange: null,
  source: '绳子*放下去*，\n见[图](https://example.org/a?b=1&c=2)。^[井深十丈]',
  hash: 'abc',
  words: 'We let *the rope* down.',
  state: 'draft',
  was: null,
}

describe('an XLIFF file', () => {
  it('says marks in the terms of XLIFF, and a mark of both sides under one id', () => {
    const xml = writeXliff(to, [row])
    expect(xml).toContain('xmlns="urn:oasis:names:tc:xliff:document:2.0"')
    expect(xml).toContain('version="2.1" srcLang="zh-Hans" trgLang="en"')
    expect(xml).toContain('<segment state="initial" subState="fp:draft">')
    expect(xml).toContain('<pc id="1" type="fmt" subType="xlf:i">放下去</pc>')
    expect(xml).toContain('<pc id="1" type="fmt" subType="xlf:i">the rope</pc>')
    expect(xml).toContain('<ph id="2" type="fmt" subType="xlf:lb" disp="↵"/>')
    expect(xml).toContain('<pc id="3" type="link" subType="fp:link" dataRefStart="d1">图</pc>')
    expect(xml).toContain('<data id="d1">https://example.org/a?b=1&amp;c=2</data>')
    expect(xml).toContain('<pc id="4" type="other" subType="fp:note">井深十丈</pc>')
    expect(xml).toContain('<note category="speaker">Zheng Man</note>')
  })

  it('has a unit for each text of a figure, and none for what only the translation has', () => {
    const figure = { alt: null, caption: '井', credit: '苏苇 摄' }
    const xml = writeXliff(to, [
      { ...row, kind: 'figure', source: figure, words: null, state: 'missing' },
      { ...row, id: 'p0000002', source: null, hash: null },
    ])
    expect(xml.match(/<unit id="[^"]+"/g)).toEqual([
      '<unit id="p0000001.caption"',
      '<unit id="p0000001.credit"',
    ])
    expect(xml).toContain('<segment state="initial"><source>井</source></segment>')
  })

  it('is valid by the core schema, whatever the rows say', async () => {
    expect(await validateXliff(writeXliff(to, [row]))).toEqual([])
    const worst = fc.sample(arbitraryRows(1), { numRuns: 60, seed: 5 }).flat()
    const rows = worst.map((one, i) => ({ ...one, id: `p${String(i).padStart(7, '0')}` }))
    expect(await validateXliff(writeXliff(to, rows))).toEqual([])
  })

  it('would be refused by the schema if it were another', async () => {
    const wrong = writeXliff(to, [row]).replace('state="initial"', 'state="begun"')
    expect((await validateXliff(wrong)).join()).toContain('state')
    const languageless = writeXliff(to, [row]).replace(/trgLang="[^"]*"/, 'trgLang="_"')
    expect((await validateXliff(languageless)).join()).toContain('trgLang')
  })
})
