import {
  $createNodeSelection,
  $createRangeSelection,
  $getRoot,
  $isElementNode,
  $isTextNode,
  $setSelection,
  type LexicalEditor,
  type LexicalNode,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $fieldWords, $spliceField, fieldElement, type FieldWords } from '../fields/fieldWords'
import type { Found, Run } from './findWords'
import { $shownPassage } from '../shownPassages'

/** A run of text with the nodes that hold it, or the field of a figure or a note. */
export type EditorRun = Run & { nodes: TextNode[]; field?: Pick<FieldWords, 'node' | 'name'> }

/** All runs of the running update or read, in order. Words of figures and notes are nobody's. */
export function $textRuns(): EditorRun[] {
  return $getRoot().getChildren().flatMap($runsOf)
}

function $runsOf(block: LexicalNode): EditorRun[] {
  const speaker = $shownPassage(block).speaker ?? ''
  const runs: EditorRun[] = []
  for (const node of $leaves(block)) {
    const last = runs.at(-1)
    if (!$isTextNode(node)) runs.push(...$fieldRuns(node))
    else if (last?.nodes.at(-1)?.is(node.getPreviousSibling())) {
      last.nodes.push(node)
      last.text += node.getTextContent()
    } else runs.push({ text: node.getTextContent(), speaker, nodes: [node] })
  }
  return runs
}

/** The runs in the fields of a figure or a note. */
export function $fieldRuns(node: LexicalNode): EditorRun[] {
  return $fieldWords(node).map(({ text, ...field }) => ({ text, speaker: '', nodes: [], field }))
}

function $leaves(node: LexicalNode): LexicalNode[] {
  return $isElementNode(node) ? node.getChildren().flatMap($leaves) : [node]
}

/** Puts other words in these places. They take the marks of the first letter that they replace. */
export function $replaceFound(runs: readonly EditorRun[], found: readonly Found[]): void {
  // From the end: what stands before a place keeps its offset.
  for (const { run, start, end, instead } of found.toReversed()) {
    const { nodes = [], field } = runs[run] ?? {}
    if (field) $spliceField(field, start, end, instead)
    let from = 0
    let words = instead
    for (const node of nodes) {
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

/** Selects the words of a place; of one in a field the whole figure or note. */
export function $selectFound(runs: readonly EditorRun[], { run, start, end }: Found): void {
  const { nodes = [], field } = runs[run] ?? {}
  if (field) {
    const selection = $createNodeSelection()
    selection.add(field.node.getKey())
    $setSelection(selection)
    return
  }
  const from = $pointAt(nodes, start)
  const to = $pointAt(nodes, end)
  if (!from || !to) return
  const selection = $createRangeSelection()
  selection.anchor.set(from.key, from.offset, 'text')
  selection.focus.set(to.key, to.offset, 'text')
  $setSelection(selection)
}

function $pointAt(nodes: readonly TextNode[], offset: number) {
  let left = offset
  for (const node of nodes) {
    const size = node.getTextContentSize()
    if (left <= size) return { key: node.getKey(), offset: left }
    left -= size
  }
  return null
}

/** What shows a run on the page, to be brought into view. */
export function elementOf(editor: LexicalEditor, run: EditorRun | undefined): HTMLElement | null {
  const field = run?.field
  if (field) return fieldElement(editor.getElementByKey(field.node.getKey()), field.name)
  const key = run?.nodes[0]?.getKey()
  return key === undefined ? null : editor.getElementByKey(key)
}

/** Where the words stand on the page, as ranges that CSS can colour; it colours nothing in the boxes of a form. */
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
