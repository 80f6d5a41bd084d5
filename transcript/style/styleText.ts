import {
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $isListItemNode, $isListNode } from '@payloadcms/richtext-lexical/lexical/list'
import type { Place } from '@/model/houseStyle/keptPlaces'
import type { EditorRun } from '../findInEditor'
import { $passageId } from '../passageState'

/** A paragraph or an item of a list as house style reads it, and where each of its runs begins. */
export type StyleUnit = {
  passage: string
  /** Which of the items of its list it is, else 0. */
  item: number
  text: string
  /** Code, which nobody corrects. */
  kept: Place[]
  runs: { start: number; run: number }[]
}

export type StyleText = { runs: EditorRun[]; units: StyleUnit[] }

/** The whole text of the running update or read. A line break is `\n`, a note inside a sentence U+FFFC. */
export function $styleText(): StyleText {
  const runs: EditorRun[] = []
  const units: StyleUnit[] = []
  for (const block of $getRoot().getChildren()) {
    // Passages get their ids with the first edit.
    $addUnits(block, $passageId(block) || block.getKey(), units.length)
  }
  return { runs, units }

  function $addUnits(block: LexicalNode, passage: string, first: number): void {
    if (!$isElementNode(block)) return
    if ($isListNode(block)) {
      for (const item of block.getChildren()) $addUnits(item, passage, first)
      return
    }
    const unit: StyleUnit = { passage, item: units.length - first, text: '', kept: [], runs: [] }
    units.push(unit)
    $addWords(block.getChildren(), unit)
    if (!$isListItemNode(block)) return
    for (const child of block.getChildren())
      if ($isListNode(child)) $addUnits(child, passage, first)
  }

  function $addWords(nodes: LexicalNode[], unit: StyleUnit): void {
    let run: EditorRun | null = null
    for (const node of nodes) {
      if (!$isTextNode(node)) {
        run = null
        if ($isListNode(node)) continue
        if ($isElementNode(node)) $addWords(node.getChildren(), unit)
        else unit.text += $isLineBreakNode(node) ? '\n' : '\uFFFC'
        continue
      }
      if (run === null) {
        run = { text: '', speaker: '', nodes: [] }
        unit.runs.push({ start: unit.text.length, run: runs.push(run) - 1 })
      }
      const words = node.getTextContent()
      if (node.hasFormat('code'))
        unit.kept.push({ start: unit.text.length, end: unit.text.length + words.length })
      run.nodes.push(node)
      run.text += words
      unit.text += words
    }
  }
}
