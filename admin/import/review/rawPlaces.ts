import type { EditedPassage } from '@/desk/review/editedPassage'

/** First and one past the last UTF-16 unit of the raw text. */
export type Span = EditedPassage['span']
type Place = { node: Node; offset: number }

const highlight = 'fp-selected'

/**
 * Paints a stretch of the raw text and brings its first line into view, without touching what is rendered.
 * @returns what takes the paint off again
 */
export function showSpan(pane: HTMLElement, span: Span | null): () => void {
  const lines = span ? linesIn(pane, span) : []
  if (span && typeof Highlight !== 'undefined') {
    CSS.highlights.set(
      highlight,
      new Highlight(...lines.flatMap((line) => rangeIn(line, span) ?? [])),
    )
  }
  for (const line of lines) line.toggleAttribute('data-selected', true)
  const [first] = lines
  if (first) bringIntoView(pane, first)
  return () => {
    if (typeof Highlight !== 'undefined') CSS.highlights.delete(highlight)
    for (const line of lines) line.toggleAttribute('data-selected', false)
  }
}

/** Where in the document a click fell; browsers name it in two ways. */
export function placeOf({ clientX, clientY, target }: globalThis.MouseEvent): Place | null {
  const position = document.caretPositionFromPoint?.(clientX, clientY)
  if (position) return { node: position.offsetNode, offset: position.offset }
  return target instanceof Node ? { node: target, offset: 0 } : null
}

/** The offset in the raw text of a place in the document; `null` outside its lines. */
export function rawOffset({ node, offset }: Place): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const line = element?.closest<HTMLElement>('[data-start]')
  if (!line) return null
  const before = document.createRange()
  before.setStart(line, 0)
  before.setEnd(node, offset)
  return startOf(line) + before.toString().length
}

function linesIn(pane: HTMLElement, [from, to]: Span): HTMLElement[] {
  const lines = [...pane.querySelectorAll<HTMLElement>('[data-start]')]
  let low = 0
  let high = lines.length
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    const line = lines[middle]
    if (line && startOf(line) <= from) low = middle
    else high = middle
  }
  const found: HTMLElement[] = []
  for (let i = low; i < lines.length; i++) {
    const line = lines[i]
    if (!line || startOf(line) >= to) break
    found.push(line)
  }
  return found
}

function rangeIn(line: HTMLElement, [from, to]: Span): Range | null {
  const start = startOf(line)
  const first = nodeAt(line, Math.max(from - start, 0))
  const last = nodeAt(line, to - start)
  if (!first || !last) return null
  const range = document.createRange()
  range.setStart(first.node, first.offset)
  range.setEnd(last.node, last.offset)
  return range
}

function nodeAt(line: HTMLElement, offset: number): Place | null {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
  let left = offset
  let last: Place | null = null
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (left <= length) return { node, offset: left }
    left -= length
    last = { node, offset: length }
  }
  return last
}

/** Only the pane scrolls: the page around it stays where it is. */
function bringIntoView(pane: HTMLElement, line: HTMLElement): void {
  const box = pane.getBoundingClientRect()
  const { top, bottom } = line.getBoundingClientRect()
  const isInView = top >= box.top + 48 && bottom <= box.bottom
  if (!isInView) pane.scrollTop += top - box.top - box.height / 3
}

function startOf(line: HTMLElement): number {
  return Number(line.dataset['start'])
}
