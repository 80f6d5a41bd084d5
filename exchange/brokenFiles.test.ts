import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'

import type { TranslationRow } from '@/model/facing/translationRow'

import { arbitraryRows } from './arbitraryRows'
import { writeDocx } from './docx/writeDocx'
import { ExchangeError } from './exchangeError'
import type { Expected } from './exchangedFile'
import { importPlan } from './importPlan'
import { mutated } from './mutated'
import { readFile } from './readFile'
import { writeXliff } from './xliff/writeXliff'

vi.setConfig({ testTimeout: 180_000 })

const expected: Expected = { interview: 'i1', from: 'zh', to: 'en' }
const rows: TranslationRow[] = fc
  .sample(arbitraryRows(0), { numRuns: 2, seed: 3 })
  .flat()
  .map((row, i) => ({ ...row, id: `p${String(i).padStart(7, '0')}` }))
const known = new Set(rows.map(({ id }) => id))

/** What became of a file: a plan, or the name of what is wrong with it. Everything else fails the test. */
function outcome(file: Uint8Array): string {
  try {
    const { changes, unchanged, empty } = importPlan(readFile(file, expected), rows)
    const ids = changes.map(({ row }) => row.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => known.has(id))).toBe(true)
    expect(ids.length + unchanged + empty).toBeLessThanOrEqual(rows.length)
    return 'read'
  } catch (error) {
    if (error instanceof ExchangeError) return error.code
    throw error
  }
}

describe('broken files are refused by name, or read as far as they are whole', () => {
  it('300 of XLIFF', () => {
    const whole = new TextEncoder().encode(writeXliff(expected, rows))
    expect(outcome(whole)).toBe('read')
    const outcomes = mutated(whole, 300, 1).map(outcome)
    expect(new Set(outcomes)).toContain('not-xml')
    expect(outcomes.filter((one) => one === 'read').length).toBeGreaterThan(60)
  })

  it('200 of DOCX, the archive and what is in it', async () => {
    const whole = await writeDocx(expected, rows, 'en')
    expect(outcome(whole)).toBe('read')
    const parts = unzipSync(whole)
    const body = parts['word/document.xml'] ?? new Uint8Array()
    const files = [
      ...mutated(whole, 100, 2),
      ...mutated(body, 100, 3).map((changed) =>
        zipSync({ ...parts, 'word/document.xml': changed }),
      ),
    ]
    const outcomes = files.map(outcome)
    expect(new Set(outcomes)).toContain('broken-docx')
    expect(outcomes.filter((one) => one === 'read').length).toBeGreaterThan(40)
  })

  it('a DOCX whose table is gone, of another interview, or with a text that claims to be huge', async () => {
    const parts = unzipSync(await writeDocx(expected, rows, 'en'))
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    const withBody = (text: string) => zipSync({ ...parts, 'word/document.xml': strToU8(text) })
    expect(outcome(withBody(body.replace(/⟦(?:=i1|p\d{7} [^⟧<]*)⟧/g, '')))).toBe('wrong-table')
    expect(outcome(withBody(body.replace('⟦=i1⟧', '⟦=i2⟧')))).toBe('other-interview')
    expect(outcome(withBody(`${body}${' '.repeat(9 * 1024 * 1024)}`))).toBe('too-large')
    expect(outcome(zipSync({ 'a.txt': strToU8('a') }))).toBe('broken-docx')
  })
})
