import type { Element } from '@xmldom/xmldom'

import type { Inline } from '@/model/passage/passage'
import { isSafeUrl } from '@/model/address/safeUrl'

import { ExchangeError } from '../exchangeError'
import { addRun, type Flags } from '../lines'
import { deepest, elementsIn } from '../xml'
import { codeStyle } from './docxRuns'

/** What is struck out, moved away or said in a margin is no text. */
const passedOver = new Set(['del', 'moveFrom', 'pPr', 'rPr', 'sdtPr', 'instrText', 'drawing'])
const signs: Record<string, string> = { tab: '\t', noBreakHyphen: '\u2011', softHyphen: '\u00ad' }

/**
 * Reads the runs of a paragraph (`w:p` of WordprocessingML, ECMA-376 part 1, section 17.3), with changes taken that were
 * tracked.
 *
 * @param links where a hyperlink leads, by its relation
 */
export function paragraphReader(links: ReadonlyMap<string, string>) {
  return function read(paragraph: Element): Inline[] {
    const runs: Inline[] = []
    walk(paragraph, runs, {}, 0)
    return runs

    function walk(parent: Element, into: Inline[], flags: Flags, depth: number): void {
      if (depth > deepest) throw new ExchangeError('broken-docx')
      for (const element of elementsIn(parent)) {
        const name = element.localName ?? ''
        if (passedOver.has(name)) continue
        const sign = signs[name]
        if (name === 't') addText(into, element.textContent ?? '', flags)
        else if (sign !== undefined) addText(into, sign, flags)
        else if (name === 'br' || name === 'cr') into.push({ type: 'break' })
        else if (name === 'r') walk(element, into, flagsOf(element, parent), depth + 1)
        else if (name === 'hyperlink') link(element, into, depth)
        else walk(element, into, flags, depth + 1)
      }
    }

    function link(element: Element, into: Inline[], depth: number): void {
      const children: Inline[] = []
      walk(element, children, {}, depth + 1)
      const relation = [...element.attributes].find(({ localName }) => localName === 'id')
      const url = links.get(relation?.value ?? '')
      if (children.length > 0 && isSafeUrl(url) && into === runs)
        into.push({ type: 'link', url, children })
      else for (const run of children) addRun(into, run)
    }
  }
}

function addText(into: Inline[], text: string, flags: Flags): void {
  text.split('\n').forEach((line, i) => {
    if (i > 0) into.push({ type: 'break' })
    addRun(into, { type: 'text', text: line, ...flags })
  })
}

function flagsOf(run: Element, parent: Element): Flags {
  const properties = elementsIn(run).find(({ localName }) => localName === 'rPr')
  const values = new Map(
    elementsIn(properties).map((property) => [property.localName, valueOf(property)]),
  )
  const isOn = (name: string) =>
    values.has(name) && !/^(?:0|false|off|none)$/.test(values.get(name) ?? '')
  // Word processors underline what leads somewhere.
  const isOfLink = parent.localName === 'hyperlink' && values.get('u') === 'single'
  return {
    ...(isOn('b') && { strong: true }),
    ...(isOn('i') && { emphasis: true }),
    ...(isOn('u') && !isOfLink && { underline: true }),
    ...(isOn('strike') && { strike: true }),
    ...(values.get('rStyle') === codeStyle && { code: true }),
  }
}

function valueOf(property: Element): string {
  return [...property.attributes].find(({ localName }) => localName === 'val')?.value ?? ''
}
