import {
  $getRoot,
  $isElementNode,
  type LexicalEditor,
  type LexicalNode,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { Found, Run } from './findWords'
import { $shownPassage } from './shownPassages'

/** A run of text with the nodes that hold it. */
export type EditorRun = Run & { nodes: TextNode[] }

/** All runs of the running update or read, in order. */
export function $textRuns(): EditorRun[] {
  return $getRoot()
    .getChildren()
    .flatMap((block) => {
      const speaker = $shownPassage(block).speaker ?? ''
      return $neighbours(block).map((nodes) => ({
        text: nodes.map((node) => node.getTextContent()).join(''),
        speaker,
        nodes,
      }))
    })
}

function $neighbours(block: LexicalNode): TextNode[][] {
  const runs: TextNode[][] = []
  for (const node of $isElementNode(block) ? block.getAllTextNodes() : []) {
    const last = runs.at(-1)
    if (last?.at(-1)?.is(node.getPreviousSibling())) last.push(node)
    else runs.push([node])
  }
  return runs
}

/** Puts other words in these places. They take the marks of the first letter that they replace. */
export function $replaceFound(runs: readonly EditorRun[], found: readonly Found[]): void {
  // From the end: what stands before a place keeps its offset.
  for (const { run, start, end, instead } of found.toReversed()) {
    let from = 0
    let words = instead
    for (const node of runs[run]?.nodes ?? []) {
      const size = node.getTextContentSize()
      const first = Math.max(start - from, 0)
      const last = Math.min(end - from, size)
      if (first < last) {
        node.spliceText(first, last - first, words)
        words = ''
      }
      from += size
    }
  }
}

/** Where the words stand on the page, as ranges that CSS can colour. */
export function rangesOf(
  editor: LexicalEditor,
  runs: readonly EditorRun[],
  found: readonly Found[],
): Range[] {
  return editor.getEditorState().read(() =>
    found.flatMap(({ run, start, end }) => {
      const nodes = runs[run]?.nodes ?? []
      const from = placeOf(editor, nodes, start, 'after')
      const to = placeOf(editor, nodes, end, 'before')
      if (!from || !to) return []
      const range = document.createRange()
      range.setStart(from.text, from.offset)
      range.setEnd(to.text, to.offset)
      return [range]
    }),
  )
}

/** Between two nodes a place is at the beginning of the one `after` it or at the end of the one `before`. */
function placeOf(
  editor: LexicalEditor,
  nodes: readonly TextNode[],
  offset: number,
  side: 'after' | 'before',
): { text: Text; offset: number } | null {
  let left = offset
  for (const node of nodes) {
    const size = node.getTextContentSize()
    if (left < size || (left === size && side === 'before')) {
      const text = firstText(editor.getElementByKey(node.getKey()))
      return text && left <= text.length ? { text, offset: left } : null
    }
    left -= size
  }
  return null
}

function firstText(element: HTMLElement | null): Text | null {
  if (!element) return null
  const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()
  return node instanceof Text ? node : null
}
