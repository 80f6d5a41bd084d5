import type { Element } from '@xmldom/xmldom'

import { languageTag, type Locale } from '@/locales/locale'
import { figureParts } from '@/model/facing/rowWriting'

import { ExchangeError } from '../exchangeError'
import type { ExchangedFile, ExchangedUnit, Expected, Lines } from '../exchangedFile'
import { addRun } from '../lines'
import { deepest, elementsIn, isElement, isText, parseXml } from '../xml'
import { originalOf, ownNamespace } from './codes'
import { characterOf } from './pieces'
import { readInline } from './readInline'

/**
 * Reads an XLIFF 2 file that was exported here and has been through somebody's tool since.
 *
 * @throws ExchangeError `not-xml`, `has-dtd`, `not-xliff`, `xliff-1`, `other-languages`, `other-interview`
 */
export function readXliff(bytes: Uint8Array, expected: Expected): ExchangedFile {
  const root = parseXml(bytes, 'not-xml').documentElement
  if (!root || root.localName !== 'xliff') throw new ExchangeError('not-xliff')
  const version = root.getAttribute('version') ?? ''
  if (version.startsWith('1.')) throw new ExchangeError('xliff-1')
  if (!version.startsWith('2.')) throw new ExchangeError('not-xliff')
  if (
    !isLanguage(root.getAttribute('srcLang'), expected.from) ||
    !isLanguage(root.getAttribute('trgLang'), expected.to)
  )
    throw new ExchangeError('other-languages')
  const original = originalOf(expected.interview)
  const files = childrenNamed(root, 'file').filter(
    (file) => file.getAttribute('original') === original,
  )
  if (files.length === 0) throw new ExchangeError('other-interview')
  const units = files.flatMap((file) => unitsIn(file)).map(readUnit)
  return { format: 'xliff', units, loose: [] }
}

/** Units may stand in groups. */
function unitsIn(parent: Element, depth = 0): Element[] {
  if (depth > deepest) throw new ExchangeError('not-xml')
  return elementsIn(parent).flatMap((element) => {
    if (element.localName === 'group') return unitsIn(element, depth + 1)
    return element.localName === 'unit' ? [element] : []
  })
}

function readUnit(unit: Element): ExchangedUnit {
  const data = new Map<string, string>()
  for (const entry of childrenNamed(unit, 'originalData').flatMap((all) => elementsIn(all)))
    data.set(entry.getAttribute('id') ?? '', plainContent(entry))
  const segments = elementsIn(unit).filter(
    ({ localName }) => localName === 'segment' || localName === 'ignorable',
  )
  const sources = segments.map((segment) => childrenNamed(segment, 'source')[0])
  const targets = segments.map((segment) => childrenNamed(segment, 'target')[0])
  const [, id = '', part] =
    /^(.*?)(?:\.(alt|caption|credit))?$/s.exec(unit.getAttribute('id') ?? '') ?? []
  const translated = targets.flatMap((target, i) => {
    const order = Number(target?.getAttribute('order') ?? i + 1)
    return target ? [{ order, lines: readInline(target, data, sources[i] ?? null) }] : []
  })
  translated.sort((one, other) => one.order - other.order)
  return {
    id,
    part: figureParts.find((name) => name === part) ?? null,
    source: joined(sources.flatMap((source) => (source ? [readInline(source, data, null)] : []))),
    target: translated.length === 0 ? null : joined(translated.map(({ lines }) => lines)),
    progress: segments.every(isDone) ? 'done' : 'draft',
    stamp: unit.getAttributeNS(ownNamespace, 'stamp'),
  }
}

/** What stands between segments has no state. */
function isDone(segment: Element): boolean {
  if (segment.localName === 'ignorable') return true
  return ['translated', 'reviewed', 'final'].includes(segment.getAttribute('state') ?? '')
}

/** The segments of a unit are one text that was cut. */
function joined(texts: readonly Lines[]): Lines {
  const lines: Lines = [[]]
  for (const [first = [], ...rest] of texts) {
    for (const run of first) addRun(lines.at(-1) ?? [], run)
    lines.push(...rest)
  }
  return lines
}

/** A tool may write `zh-CN` for `zh-Hans`: it is the language that counts. */
function isLanguage(tag: string | null, locale: Locale): boolean {
  const [language] = languageTag[locale].split('-')
  return tag?.toLowerCase().split(/[-_]/)[0] === language
}

function childrenNamed(parent: Element, name: string): Element[] {
  return elementsIn(parent).filter(({ localName }) => localName === name)
}

function plainContent(element: Element): string {
  return [...element.childNodes]
    .map((node) =>
      isText(node) ? (node.nodeValue ?? '') : isElement(node) ? characterOf(node) : '',
    )
    .join('')
}
