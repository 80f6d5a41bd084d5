import {
  $addUpdateTag,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  HISTORY_PUSH_TAG,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import type { EditorSpeaker } from '../editorSpeaker'
import { nextWord } from './nextWord'
import { $setPassageState } from '../passageState'
import { $shownPassage } from '../shownPassages'

/**
 * Enter in an empty passage passes the word on, in an undo step of its own, instead of making another empty one.
 *
 * @returns whether it did; if not, Enter means what it always means
 */
function $passTheWord(speakers: readonly EditorSpeaker[]): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const block = selection.anchor.getNode().getTopLevelElement()
  if (!$isParagraphNode(block) || block.getChildrenSize() > 0) return false
  const word = nextWord(
    $shownPassage(block),
    block.getPreviousSiblings().map($shownPassage),
    speakers,
  )
  if (!word) return false
  $addUpdateTag(HISTORY_PUSH_TAG)
  $setPassageState(block, { speaker: word.speaker, kind: word.kind })
  return true
}

/** Takes Enter for `$passTheWord`, before the rich text makes a paragraph. */
export function registerWord(
  editor: LexicalEditor,
  speakers: readonly EditorSpeaker[],
): () => void {
  return editor.registerCommand(
    INSERT_PARAGRAPH_COMMAND,
    () => $passTheWord(speakers),
    COMMAND_PRIORITY_HIGH,
  )
}
