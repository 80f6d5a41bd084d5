import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'

import type { Locale } from '@/locales/locale'
import { glossaryColumns } from '@/locales/messagesGlossary'

import type { GlossaryEntry } from './glossaryEntry'
import { GlossaryError, type GlossaryProblem } from './GlossaryError'

const fields = ['zh', 'en', 'avoid', 'note'] as const
const mostRows = 5000

/** Forms to avoid share a cell; people part them by whatever is at hand. */
const between = ' | '
const parting = /[|｜;；\n]/

/** A table for Excel and its like: with a byte order mark, by which they know UTF-8, and without living formulas. */
export function writeGlossary(entries: readonly GlossaryEntry[], language: Locale): string {
  const rows = entries.map(({ zh, en, avoid, note }) => [zh, en, avoid.join(between), note])
  const heads = fields.map((field) => glossaryColumns[field][language])
  const options = { bom: true, escape_formulas: true, record_delimiter: 'windows' as const }
  return stringify([heads, ...rows], options)
}

/**
 * Reads a table with the columns Chinese and English, and perhaps forms to avoid and a note, in any order and named in
 * either language; UTF-8, UTF-16 or GB18030; parted by commas, semicolons or tabs.
 *
 * @throws GlossaryError with every row that cannot be read; a file is taken whole or not at all
 */
export function readGlossary(file: Uint8Array): GlossaryEntry[] {
  const rows = rowsOf(textOf(file))
  const [heads, ...lines] = rows
  const columns = heads?.values.map(fieldOf) ?? []
  if (!columns.includes('zh') || !columns.includes('en'))
    throw new GlossaryError('glossary-columns')
  if (lines.length > mostRows) throw new GlossaryError('glossary-too-long')
  const lineOf = new Map<string, number>()
  const problems: GlossaryProblem[] = []
  const entries = lines.map(({ values, line }) => {
    const cell = (field: (typeof fields)[number]) => plain(values[columns.indexOf(field)] ?? '')
    const [zh, en] = [cell('zh'), cell('en')]
    if (zh === '' || en === '') problems.push({ line, code: 'glossary-half' })
    else if (lineOf.has(zh)) problems.push({ line, code: 'glossary-twice' })
    lineOf.set(zh, line)
    const avoid = cell('avoid').split(parting)
    const forms = [...new Set(avoid.map((form) => form.trim()).filter((form) => form !== ''))]
    return { zh, en, avoid: forms, note: cell('note') }
  })
  if (problems.length > 0) throw new GlossaryError('glossary-rows', problems)
  return entries
}

type Row = { values: string[]; line: number }

function rowsOf(text: string): Row[] {
  const first = text.slice(0, text.search(/\r|\n|$/))
  const delimiter = ['\t', ';', ','].find((sign) => first.includes(sign)) ?? ','
  const rows: Row[] = []
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (values: string[], { lines }) => {
        if (values.some((value) => value.trim() !== '')) rows.push({ values, line: lines })
        return null
      },
    })
    return rows
  } catch {
    throw new GlossaryError('glossary-unreadable')
  }
}

/** Chinese Excel saves "CSV" in the system's encoding, which is GB18030 or a part of it. */
function textOf(file: Uint8Array): string {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder('utf-16le').decode(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    try {
      return new TextDecoder('gb18030', { fatal: true }).decode(file)
    } catch {
      throw new GlossaryError('glossary-unreadable')
    }
  }
}

function fieldOf(head: string): (typeof fields)[number] | null {
  const said = head.trim().toLowerCase()
  const isSaid = (field: (typeof fields)[number]) =>
    [field, ...Object.values(glossaryColumns[field])].some((name) => name.toLowerCase() === said)
  return fields.find(isSaid) ?? null
}

/** Without the sign that kept a cell from being taken for a formula. */
function plain(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@])/, '')
}
