import {
  $createParagraphNode,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import {
  $createHeadingNode,
  $isHeadingNode,
  type HeadingNode,
} from '@payloadcms/richtext-lexical/lexical/rich-text'
import { $setBlocksType } from '@payloadcms/richtext-lexical/lexical/selection'
import type { PassageKind } from '@/model/passage/passage'
import { isSpoken, kindOfBlock, paragraphKinds } from '../blockKind'
import { $passageState, $setPassageState } from '../passageState'

/** Kinds that an editor gives with a key or from a menu; lists, quotations and figures have tools of their own. */
export const chosenKinds = ['heading', ...paragraphKinds] as const

export type ChosenKind = (typeof chosenKinds)[number]

/** The top-level blocks that the selection touches, in order. */
export function $selectedBlocks(): LexicalNode[] {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) && !$isNodeSelection(selection)) return []
  const blocks = selection.getNodes().flatMap((node) => node.getTopLevelElement() ?? [])
  return [...new Map(blocks.map((block) => [block.getKey(), block])).values()]
}

export function $kindOf(block: LexicalNode): PassageKind {
  return kindOfBlock(block.getType(), $passageState(block).kind)
}

/** Says who speaks in the selected passages; '' for nobody. Headings and figures are left alone. */
export function $setSpeaker(speaker: string): void {
  for (const block of $selectedBlocks()) {
    if (isSpoken($kindOf(block))) $setPassageState(block, { speaker })
  }
}

/** Says what the selected passages are. A heading becomes a heading block, and a paragraph again by any other kind. */
export function $setKind(kind: ChosenKind): void {
  const selection = $getSelection()
  if (kind === 'heading') {
    if ($isRangeSelection(selection)) $setBlocksType(selection, () => $createHeadingNode('h2'))
    return
  }
  for (const block of $selectedBlocks()) {
    const passage = $isHeadingNode(block) ? $makeParagraph(block) : block
    $setPassageState(passage, { kind })
  }
}

function $makeParagraph(heading: HeadingNode): LexicalNode {
  const state = $passageState(heading)
  const paragraph = heading.replace($createParagraphNode(), true)
  $setPassageState(paragraph, state)
  return paragraph
}
