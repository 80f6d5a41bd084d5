import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'

import type { RowWords, TranslationRow } from '@/model/facing/translationRow'

import { arbitraryRows } from './arbitraryRows'
import { writeDocx } from './docx/writeDocx'
import type { Expected } from './exchangedFile'
import { importPlan } from './importPlan'
import { readFile } from './readFile'
import { writeXliff } from './xliff/writeXliff'

// Hundreds of files are made and read.
vi.setConfig({ testTimeout: 90_000 })

const expected: Expected = { interview: 'i1', from: 'zh', to: 'en' }

const formats = {
  xliff: (rows: readonly TranslationRow[]) =>
    Promise.resolve(new TextEncoder().encode(writeXliff(expected, rows))),
  docx: (rows: readonly TranslationRow[]) => writeDocx(expected, rows, 'zh'),
}

/** Every row with words as whoever reads them afterwards has them. */
function translate(row: TranslationRow, words: RowWords): TranslationRow {
  return { ...row, words, state: 'done' }
}

describe.each(['xliff', 'docx'] as const)('%s there and back', (format) => {
  const numRuns = format === 'xliff' ? 250 : 50

  it('changes nothing, whatever the rows say', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRows(1), async (rows) => {
        const bytes = await formats[format](rows)
        const { changes, unplaced, unchanged, empty } = importPlan(readFile(bytes, expected), rows)
        expect(changes).toEqual([])
        expect(unplaced).toEqual([])
        expect(unchanged + empty).toBe(rows.length)
        expect(empty).toBe(rows.filter(({ words }) => words === null).length)
      }),
      { numRuns },
    )
  })

  it('brings every edit that was made between, letter by letter, and nothing else', async () => {
    const edited = fc.tuple(arbitraryRows(0), arbitraryRows(0), fc.array(fc.boolean()))
    await fc.assert(
      fc.asyncProperty(edited, async ([rows, others, chosen]) => {
        const edits = rows.flatMap((row, i) => {
          const words = others[i]?.source ?? null
          const isWanted = chosen[i] && others[i]?.kind === row.kind
          return isWanted && words !== null ? [translate(row, words)] : []
        })
        const now = rows.map((row) => edits.find(({ id }) => id === row.id) ?? row)
        // Made from the edited rows, yet with the stamps of those that were exported.
        const file = readFile(await formats[format](now), expected)
        const before = readFile(await formats[format](rows), expected)
        const stamped = file.units.map((unit) => ({
          ...unit,
          stamp: before.units.find(({ id }) => id === unit.id)?.stamp ?? null,
        }))
        const plan = importPlan({ ...file, units: stamped }, rows)
        const changed = plan.changes.filter(({ row, words }) => !same(row.words, words))
        const wanted = edits.filter(({ id, words }) => {
          const row = rows.find((one) => one.id === id)
          return !same(row?.words ?? null, merged(words, row))
        })
        expect(changed.map(({ row, words }) => [row.id, words])).toEqual(
          wanted.map((row) => [
            row.id,
            merged(
              row.words,
              rows.find(({ id }) => id === row.id),
            ),
          ]),
        )
        expect(plan.changes.flatMap(({ conflicts }) => conflicts)).toEqual([])
        for (const { row, source } of changed) expect(source).toEqual(row.source)
      }),
      { numRuns },
    )
  })
})

function same(one: RowWords | null, other: RowWords | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** A text of a figure that is left out of a file stays as it is here. */
function merged(words: RowWords | null, row: TranslationRow | undefined): RowWords | null {
  if (typeof words !== 'object' || words === null || typeof row?.words !== 'object') return words
  const { alt, caption, credit } = words
  return {
    alt: alt ?? row.words?.alt ?? null,
    caption: caption ?? row.words?.caption ?? null,
    credit: credit ?? row.words?.credit ?? null,
  }
}
