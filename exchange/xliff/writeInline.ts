import type { Document, Element } from '@xmldom/xmldom'

import type { Inline } from '@/model/passage/passage'

import type { Lines } from '../exchangedFile'
import { flagNames, type Flag } from '../lines'
import { cutAtForbidden, isForbidden } from '../xml'
import { breakCode, flagCodes, itemCode, linkCode, noteCode, xliffNamespace } from './codes'

/**
 * Writes the texts of one unit. A mark of the translation that the source has too gets the same id, as XLIFF asks for,
 * so that a tool can say which are missing. Addresses of links stand in the unit's `originalData`.
 */
export class InlineWriter {
  readonly addresses = new Map<string, string>()
  private readonly ofSource = new Map<string, string[]>()
  private isTarget = false
  private last = 0

  constructor(private readonly doc: Document) {}

  write(element: 'source' | 'target', lines: Lines): Element {
    this.isTarget = element === 'target'
    const parent = this.doc.createElementNS(xliffNamespace, element)
    lines.forEach((line, i) => {
      if (i > 0) this.point(parent, itemCode)
      this.runs(parent, line, flagNames)
    })
    return parent
  }

  /** @param flags those that have no element around them yet */
  private runs(parent: Element, runs: readonly Inline[], flags: readonly Flag[]): void {
    let at = 0
    while (at < runs.length) {
      const run = runs[at]
      if (!run) return
      const flag = run.type === 'text' ? flags.find((name) => run[name]) : undefined
      if (flag) {
        let end = at + 1
        for (let next = runs[end]; next?.type === 'text' && next[flag]; next = runs[end]) end++
        const inside = this.pair(parent, flagCodes[flag])
        this.runs(
          inside,
          runs.slice(at, end),
          flags.filter((other) => other !== flag),
        )
        at = end
        continue
      }
      if (run.type === 'text') this.text(parent, run.text)
      if (run.type === 'break') this.point(parent, breakCode)
      if (run.type === 'note') this.note(parent, run.text)
      if (run.type === 'link') this.runs(this.link(parent, run.url), run.children, flagNames)
      at++
    }
  }

  private text(parent: Element, text: string): void {
    for (const piece of cutAtForbidden(text)) {
      if (isForbidden(piece)) parent.appendChild(codePoint(this.doc, piece))
      else parent.appendChild(this.doc.createTextNode(piece))
    }
  }

  private note(parent: Element, text: string): void {
    const inside = this.pair(parent, noteCode)
    text.split('\n').forEach((line, i) => {
      if (i > 0) this.point(inside, breakCode)
      this.text(inside, line)
    })
  }

  private link(parent: Element, url: string): Element {
    const inside = this.pair(parent, linkCode, url)
    const data = this.addresses.get(url) ?? `d${this.addresses.size + 1}`
    this.addresses.set(url, data)
    inside.setAttribute('dataRefStart', data)
    return inside
  }

  private pair(parent: Element, code: string, key = ''): Element {
    const element = this.code(parent, 'pc', code, key)
    element.setAttribute('type', typeOf(code))
    element.setAttribute('subType', code)
    return element
  }

  private point(parent: Element, code: string): void {
    const element = this.code(parent, 'ph', code)
    element.setAttribute('type', 'fmt')
    element.setAttribute('subType', code)
    element.setAttribute('disp', code === itemCode ? '¶' : '↵')
  }

  private code(parent: Element, name: 'pc' | 'ph', code: string, key = ''): Element {
    const element = this.doc.createElementNS(xliffNamespace, name)
    element.setAttribute('id', this.idFor(`${code} ${key}`))
    parent.appendChild(element)
    return element
  }

  private idFor(key: string): string {
    const known = this.ofSource.get(key) ?? []
    const same = this.isTarget ? known.shift() : undefined
    if (same !== undefined) return same
    const id = String(++this.last)
    if (!this.isTarget) this.ofSource.set(key, [...known, id])
    return id
  }
}

export function codePoint(doc: Document, character: string): Element {
  const element = doc.createElementNS(xliffNamespace, 'cp')
  const hex = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  element.setAttribute('hex', hex)
  return element
}

function typeOf(code: string): string {
  if (code === linkCode) return 'link'
  return code === noteCode ? 'other' : 'fmt'
}
