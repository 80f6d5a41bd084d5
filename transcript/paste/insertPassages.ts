import {
  $createRangeSelection,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isElementNode,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  $parseSerializedNode,
  $setSelection,
  type BaseSelection,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { $isQuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import type { Inline } from '@/model/passage/passage'
import { newPassageId } from '@/model/passage/passageId'
import type { PastedPassage } from '@/model/passage/pastedText'
import { blockFrom, inlinesFrom } from '../convert/fromPassages'
import { $goBehind, $selectedDecorator } from '../repairs/writeBehind'
import { $passageId, $setPassageState } from '../passageState'

/**
 * Puts passages in as blocks of their own: in place of an empty one, else behind, before or between the two halves of
 * the one with the caret; figures alone divide no sentence and go behind it. They get ids from the transform of the
 * root.
 */
export function $insertTurns(passages: readonly PastedPassage[]): void {
  const [first, ...rest] = passages.map($blockOf)
  if (!first) return
  const range = $range()
  if (!range.isCollapsed()) range.removeText()
  const block = range.anchor.getNode().getTopLevelElement()
  if (!block) $getRoot().append(first)
  else if ($isElementNode(block) && block.getTextContentSize() === 0) {
    const id = $passageId(block)
    block.replace(first)
    $setPassageState(first, { passage: id })
  } else if ($wordsBefore(range, block) === '') block.insertBefore(first)
  else {
    const isText = $isParagraphNode(block) || $isQuoteNode(block)
    const splits = isText && passages.some(({ kind }) => kind !== 'figure')
    if (splits && $wordsBehind(range, block) !== '') range.insertParagraph()
    block.insertAfter(first)
  }
  let last: LexicalNode = first
  for (const node of rest) last = last.insertAfter(node)
  last.selectEnd()
}

/** Puts passages in as any paste: the first goes on with the sentence at the caret, the last with what stood behind it. */
export function $insertPlain(passages: readonly PastedPassage[]): void {
  if (passages.length === 0) return
  $range()
  $insertNodes(
    passages.map((passage) => {
      const node = $blockOf(passage)
      // Who speaks and what it is follows from where it is put.
      if (passage.kind === 'narration') $setPassageState(node, { kind: '' })
      return node
    }),
  )
}

/** Puts words into the sentence at the caret. */
export function $insertWords(words: Inline[]): void {
  $range()
  $insertNodes(inlinesFrom(words, newPassageId()).map((node) => $parseSerializedNode(node)))
}

/** Goes back to where something was to be put, as far as that place is still there. */
export function $goBackTo(place: BaseSelection | null): void {
  if ($isNodeSelection(place) && place.getNodes().some((node) => node.isAttached()))
    $setSelection(place.clone())
  if (!$isRangeSelection(place)) return
  if ($isThere(place.anchor) && $isThere(place.focus)) $setSelection(place.clone())
}

function $isThere({ key, offset }: PointType): boolean {
  const node = $getNodeByKey(key)
  if (!node?.isAttached()) return false
  return offset <= ($isElementNode(node) ? node.getChildrenSize() : node.getTextContentSize())
}

/** The selection; behind a figure or a note that is selected, and at the end of the text where nothing is. */
function $range(): RangeSelection {
  const selection = $getSelection()
  if ($isRangeSelection(selection)) return selection
  const root = $getRoot()
  return $goBehind($selectedDecorator() ?? root.getLastChild()) ?? root.selectEnd()
}

function $blockOf(passage: PastedPassage): LexicalNode {
  // Links and notes inside need an id of their own; the passage gets one where it is put.
  const node = $parseSerializedNode(blockFrom({ ...passage, id: newPassageId() }))
  $setPassageState(node, { passage: '' })
  return node
}

function $wordsBefore(range: RangeSelection, block: LexicalNode): string {
  const { key, offset, type } = range.anchor
  return $textBetween([block.getKey(), 0, 'element'], [key, offset, type])
}

function $wordsBehind(range: RangeSelection, block: LexicalNode): string {
  const { key, offset, type } = range.anchor
  const size = $isElementNode(block) ? block.getChildrenSize() : 0
  return $textBetween([key, offset, type], [block.getKey(), size, 'element'])
}

type Place = [key: string, offset: number, type: 'element' | 'text']

function $textBetween(from: Place, to: Place): string {
  const range = $createRangeSelection()
  range.anchor.set(...from)
  range.focus.set(...to)
  return range.getTextContent().trim()
}
