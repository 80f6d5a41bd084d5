import type { Element } from '@xmldom/xmldom'

import type { Inline } from '@/model/passage/passage'
import { isSafeUrl } from '@/model/address/safeUrl'

import type { Lines } from '../exchangedFile'
import { addRun, flagNames, plainText, type Flags } from '../lines'
import { breakCode, flagCodes, itemCode, linkCode, noteCode } from './codes'
import { piecesIn, type Piece } from './pieces'

/** Where runs go, and what the end of an item is there. */
type Sink = { add: (run: Inline) => void; item: () => void }

/**
 * Reads a `<source>` or `<target>`. A code of a translation that does not say what it is, is what the code of the same id
 * in the source is.
 *
 * @param data the unit's original data, by id
 */
export function readInline(
  element: Element,
  data: ReadonlyMap<string, string>,
  source: Element | null,
): Lines {
  const known = new Map<string, Element>()
  if (source)
    for (const code of codesIn(piecesIn([...source.childNodes]))) known.set(idOf(code), code)
  const lines: Lines = [[]]
  const reader = new InlineReader(known, data)
  reader.read(
    piecesIn([...element.childNodes]),
    {},
    { add: (run) => addRun(lines.at(-1) ?? [], run), item: () => lines.push([]) },
  )
  return lines
}

class InlineReader {
  constructor(
    private readonly known: ReadonlyMap<string, Element>,
    private readonly data: ReadonlyMap<string, string>,
  ) {}

  read(pieces: readonly Piece[], flags: Flags, sink: Sink): void {
    for (const piece of pieces) {
      if ('text' in piece) this.words(piece.text, flags, sink)
      else if ('character' in piece) sink.add({ type: 'text', text: piece.character, ...flags })
      else this.code(piece.code, piece.inside, flags, sink)
    }
  }

  /** A line end that somebody has typed is one. */
  private words(text: string, flags: Flags, sink: Sink): void {
    text.split('\n').forEach((line, i) => {
      if (i > 0) sink.add({ type: 'break' })
      if (line !== '') sink.add({ type: 'text', text: line, ...flags })
    })
  }

  private code(code: Element, inside: Piece[], flags: Flags, sink: Sink): void {
    const what = this.said(code, 'subType')
    if (what === breakCode) return sink.add({ type: 'break' })
    if (what === itemCode) return sink.item()
    const flag = flagNames.find((name) => flagCodes[name] === what)
    if (flag) return this.read(inside, { ...flags, [flag]: true }, sink)
    if (what !== noteCode && what !== linkCode) return this.read(inside, flags, sink)
    const runs: Inline[] = []
    const add = (run: Inline) => addRun(runs, run)
    this.read(inside, what === noteCode ? {} : flags, { add, item: () => add({ type: 'break' }) })
    if (what === noteCode) return sink.add({ type: 'note', text: plainText(runs) })
    const url = this.data.get(this.said(code, 'dataRefStart') || this.said(code, 'dataRef'))
    if (isSafeUrl(url) && runs.length > 0)
      sink.add({ type: 'link', url, children: runs.flatMap(unlinked) })
    else runs.forEach((run) => sink.add(run))
  }

  private said(code: Element, attribute: string): string {
    return code.getAttribute(attribute) ?? this.known.get(idOf(code))?.getAttribute(attribute) ?? ''
  }
}

/** A link can't stand in a link. */
function unlinked(run: Inline): Inline[] {
  return run.type === 'link' ? run.children.flatMap(unlinked) : [run]
}

function idOf(code: Element): string {
  return code.getAttribute('copyOf') ?? code.getAttribute('id') ?? ''
}

function codesIn(pieces: readonly Piece[]): Element[] {
  return pieces.flatMap((piece) => ('code' in piece ? [piece.code, ...codesIn(piece.inside)] : []))
}
