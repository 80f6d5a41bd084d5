import {
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $isListItemNode, $isListNode } from '@payloadcms/richtext-lexical/lexical/list'
import type { Place } from '@/model/houseStyle/keptPlaces'
import { $fieldRuns, type EditorRun } from '../find/findInEditor'
import { hasFields } from '../fields/fieldWords'
import { $passageId } from '../passageState'

/** A paragraph, an item of a list or a field as house style reads it, and where each of its runs begins. */
export type StyleUnit = {
  passage: string
  /** Which of the texts of its passage it is. */
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
    if (!$isElementNode(block)) return $addFields(block, passage, first)
    if ($isListNode(block)) {
      for (const item of block.getChildren()) $addUnits(item, passage, first)
      return
    }
    const unit: StyleUnit = { passage, item: units.length - first, text: '', kept: [], runs: [] }
    units.push(unit)
    const notes: LexicalNode[] = []
    $addWords(block.getChildren(), unit, notes)
    for (const note of notes) $addFields(note, passage, first)
    if (!$isListItemNode(block)) return
    for (const child of block.getChildren())
      if ($isListNode(child)) $addUnits(child, passage, first)
  }

  /** What an editor adds to the words: each field stands for itself. */
  function $addFields(node: LexicalNode, passage: string, first: number): void {
    for (const run of $fieldRuns(node)) {
      const place = runs.push(run) - 1
      const item = units.length - first
      units.push({ passage, item, text: run.text, kept: [], runs: [{ start: 0, run: place }] })
    }
  }

  function $addWords(nodes: LexicalNode[], unit: StyleUnit, notes: LexicalNode[]): void {
    let run: EditorRun | null = null
    for (const node of nodes) {
      if (!$isTextNode(node)) {
        run = null
        if ($isListNode(node)) continue
        if ($isElementNode(node)) $addWords(node.getChildren(), unit, notes)
        else unit.text += $isLineBreakNode(node) ? '\n' : '\uFFFC'
        if (hasFields(node)) notes.push(node)
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
