import type { Element } from '@xmldom/xmldom'

import type { Inline } from '@/model/passage/passage'

import { ExchangeError } from '../exchangeError'
import type { ExchangedFile, ExchangedUnit, Expected, Lines } from '../exchangedFile'
import { addRun, plainText } from '../lines'
import { deepest, elementsIn } from '../xml'
import { withNotes } from './noteSigns'
import { openDocx } from './openDocx'
import { paragraphReader } from './readRuns'
import { interviewIn, keyIn } from './rowKey'

/**
 * Reads a DOCX that was exported here and has been through somebody's word processor since: rows may have been moved, and
 * other text put around the table.
 *
 * @throws ExchangeError `broken-docx`, `too-large`, `has-dtd`, `wrong-table`, `other-interview`
 */
export function readDocx(bytes: Uint8Array, { interview }: Expected): ExchangedFile {
  const { document, links } = openDocx(bytes)
  const root = document.documentElement
  if (!root) throw new ExchangeError('broken-docx')
  const read = paragraphReader(links)
  const units: ExchangedUnit[] = []
  const loose: string[] = []
  for (const row of within(root, 'tr')) {
    const cells = elementsIn(row)
      .filter(({ localName }) => localName === 'tc' || localName === 'sdt')
      .map((cell) => within(cell, 'p').map(read))
    const text = cells.map(said).filter((words) => words !== '')
    const other = interviewIn(text.join())
    if (other !== null && other !== interview) throw new ExchangeError('other-interview')
    const at = cells.findIndex((cell) => keyIn(said(cell)))
    const key = keyIn(said(cells[at] ?? []))
    const [source, target] = cells.slice(at + 1)
    if (key && source && target) {
      const lines = target.map(withNotes)
      const isWritten = lines.some((line) => line.length > 0)
      const words = { source: source.map(withNotes), target: isWritten ? lines : null }
      units.push({ ...key, ...words, progress: null })
    } else if (units.length > 0 && other === null) loose.push(text.join(' · '))
  }
  if (units.length === 0) throw new ExchangeError('wrong-table')
  return { format: 'docx', units, loose }
}

/** Elements of a name, wherever they stand, but not one inside another. */
function within(parent: Element, name: string, depth = 0): Element[] {
  if (depth > deepest) throw new ExchangeError('broken-docx')
  return elementsIn(parent).flatMap((element) =>
    element.localName === name ? [element] : within(element, name, depth + 1),
  )
}

function said(cell: Lines): string {
  const runs: Inline[] = []
  for (const run of cell.flat()) addRun(runs, run)
  return plainText(runs).trim()
}
