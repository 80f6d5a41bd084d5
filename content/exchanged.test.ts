import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'

import { writeDocx } from '@/exchange/docx/writeDocx'
import { importPlan } from '@/exchange/importPlan'
import { readFile } from '@/exchange/readFile'
import { validateXliff } from '@/exchange/validateXliff'
import { writeXliff } from '@/exchange/xliff/writeXliff'
import { passagesOf } from '@/desk/accept/passagesOf'
import { importArticle } from '@/importer/importArticle'
import type { Passage } from '@/model/passage/passage'
import { translationRows, type LanguageText } from '@/model/facing/translationRows'

import { sampleSets } from './sampleSets'

vi.setConfig({ testTimeout: 60_000 })

const expected = { interview: 'i1', from: 'zh', to: 'en' } as const

/** Out of the house and back: the XLIFF is valid, and neither file changes a row. */
async function expectRoundTrip(original: LanguageText, translation: LanguageText): Promise<void> {
  const rows = translationRows(original, translation, new Map(), new Map())
  expect(rows.length).toBeGreaterThan(3)
  const xliff = writeXliff(expected, rows)
  expect(await validateXliff(xliff)).toEqual([])
  for (const file of [new TextEncoder().encode(xliff), await writeDocx(expected, rows, 'zh')]) {
    const { changes, unplaced, unchanged, empty } = importPlan(readFile(file, expected), rows)
    expect({ changes, unplaced }).toEqual({ changes: [], unplaced: [] })
    expect(unchanged).toBe(rows.filter(({ source, words }) => source && words).length)
    expect(empty).toBe(rows.filter(({ source, words }) => source && !words).length)
  }
}

const interviews = sampleSets.flatMap(({ interviews: all }) => all)

it.each(interviews.map((one) => [one.key, one] as const))('the sample %s', async (_, one) => {
  const [zh, en] = (['zh', 'en'] as const).map((locale) => ({
    ...text(locale, one.passages[locale]),
    title: one.title[locale] ?? '',
    standfirst: one.standfirst[locale] ?? '',
    credits: one.credits[locale],
  }))
  if (zh && en) await expectRoundTrip(zh, en)
})

/** Real articles that are not part of the project; read when they lie beside it. */
const folder = fileURLToPath(new URL('../../shared/seeds/', import.meta.url))

describe.runIf(existsSync(folder))('articles beside the project', () => {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.txt'))
    : []
  it.each(files)('%#', async (name) => {
    const file = importArticle({ bytes: readFileSync(`${folder}${name}`), file: name })
    const ids = file.passages.map((_, i) => `p${String(i).padStart(7, '0')}`)
    const passages = passagesOf(file.passages, ids)
    const half = passages.filter((_, i) => i % 2 === 0)
    await expectRoundTrip(text('zh', passages), text('en', half))
  })
})

function text(locale: 'zh' | 'en', passages: Passage[]): LanguageText {
  return { locale, title: '', standfirst: '', credits: [], passages, made: {} }
}
