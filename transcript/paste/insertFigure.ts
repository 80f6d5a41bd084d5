import { INSERT_BLOCK_COMMAND } from '@payloadcms/richtext-lexical/client'
import {
  $addUpdateTag,
  COMMAND_PRIORITY_HIGH,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { figureFor } from './bringPictures'
import { $insertTurns } from './insertPassages'

/** Has a figure from a menu stand behind the passage with the caret. Payload would divide the sentence for it. */
export function insertFigure(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    INSERT_BLOCK_COMMAND,
    ({ blockType }) => {
      if (blockType !== 'figure') return false
      $addUpdateTag(HISTORY_PUSH_TAG)
      $insertTurns([figureFor(null)])
      return true
    },
    COMMAND_PRIORITY_HIGH,
  )
}
