import { DOMImplementation, XMLSerializer, type Document, type Element } from '@xmldom/xmldom'

import { languageTag } from '@/locales/locale'
import { passageKindWords } from '@/locales/messagesKinds'
import { translateMessages } from '@/locales/messagesTranslate'
import type { RowState, TranslationRow } from '@/model/facing/translationRow'

import type { Expected } from '../exchangedFile'
import { exportedUnits, type ExportedUnit } from '../exportedUnits'
import { cutAtForbidden, isForbidden, withoutForbidden } from '../xml'
import { originalOf, ownNamespace, xliffNamespace } from './codes'
import { codePoint, InlineWriter } from './writeInline'

/** Only what a person has marked done counts as translated; a tool's user confirms the rest. */
const states: Record<RowState, { state: string; subState?: string }> = {
  missing: { state: 'initial' },
  machine: { state: 'initial', subState: 'fp:machine' },
  draft: { state: 'initial', subState: 'fp:draft' },
  stale: { state: 'initial', subState: 'fp:stale' },
  done: { state: 'final' },
}

/**
 * One interview as XLIFF 2.1 (OASIS Standard, 13 February 2018): a `<file>` with a `<unit>` for each row, of a figure one
 * for each of its texts. Who speaks and what kind of passage it is are notes, in the language of the original.
 */
export function writeXliff(
  { interview, from, to }: Expected,
  rows: readonly TranslationRow[],
): string {
  const doc = new DOMImplementation().createDocument(xliffNamespace, 'xliff', null)
  const root = doc.documentElement
  if (!root) throw new Error('a document without its element')
  root.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:fp', ownNamespace)
  setAll(root, { version: '2.1', srcLang: languageTag[from], trgLang: languageTag[to] })
  const file = append(doc, root, 'file', {
    id: 'interview',
    original: originalOf(interview),
    canResegment: 'no',
  })
  file.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve')
  for (const unit of exportedUnits(rows)) writeUnit(doc, file, unit, from)
  const xml = new XMLSerializer().serializeToString(doc)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
}

function writeUnit(doc: Document, file: Element, unit: ExportedUnit, from: Expected['from']): void {
  const { row, part, source, target, stamp } = unit
  const id = part === null ? unit.id : `${unit.id}.${part}`
  const element = append(doc, file, 'unit', { id })
  element.setAttributeNS(ownNamespace, 'fp:stamp', stamp)
  const notes = append(doc, element, 'notes', {})
  for (const [category, text] of notesOf(unit, from))
    append(doc, notes, 'note', { category }).appendChild(doc.createTextNode(withoutForbidden(text)))
  const inline = new InlineWriter(doc)
  const segment = doc.createElementNS(xliffNamespace, 'segment')
  setAll(segment, target === null ? states.missing : states[row.state])
  segment.appendChild(inline.write('source', source))
  if (target !== null) segment.appendChild(inline.write('target', target))
  if (inline.addresses.size > 0) {
    const all = append(doc, element, 'originalData', {})
    for (const [url, data] of inline.addresses) {
      const address = append(doc, all, 'data', { id: data })
      for (const piece of cutAtForbidden(url))
        address.appendChild(isForbidden(piece) ? codePoint(doc, piece) : doc.createTextNode(piece))
    }
  }
  element.appendChild(segment)
}

function notesOf({ row, part }: ExportedUnit, from: Expected['from']): [string, string][] {
  const messages = translateMessages[from]
  const kind =
    part !== null
      ? messages.figure[part]
      : row.part === 'passage'
        ? passageKindWords[from][row.kind]
        : messages.parts[row.part]
  return [
    ['kind', kind],
    ...(row.name === null ? [] : [['speaker', row.name] satisfies [string, string]]),
  ]
}

function append(
  doc: Document,
  parent: Element,
  name: string,
  attributes: Record<string, string>,
): Element {
  const element = doc.createElementNS(xliffNamespace, name)
  setAll(element, attributes)
  parent.appendChild(element)
  return element
}

function setAll(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
}
