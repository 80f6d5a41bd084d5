import {
  $addUpdateTag,
  $onUpdate,
  COMMAND_PRIORITY_CRITICAL,
  createCommand,
  HISTORY_PUSH_TAG,
  KEY_DOWN_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import type { EditorSpeaker } from './editorSpeaker'
import { $goToExchange } from './goToExchange'
import { $setKind, $setSpeaker } from './passageCommands'
import { passageKey, type PassageKey } from './passageKeys'
import { togglePreview } from './preview/previewOpen.client'

/** Opens the list of all keys. */
export const SHOW_KEYS_COMMAND: LexicalCommand<void> = createCommand('SHOW_KEYS')

/** Opens find and replace. */
export const FIND_COMMAND: LexicalCommand<void> = createCommand('FIND')

/** Opens the suggestions of house style. */
export const SHOW_STYLE_COMMAND: LexicalCommand<void> = createCommand('SHOW_STYLE')

/** Takes the keys of passages from the text: see `passageKey`. What changes the text is an undo step of its own. */
export function takeKeys(editor: LexicalEditor, speakers: readonly EditorSpeaker[]): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      const pressed = passageKey(event)
      if (!pressed || !$answer(pressed)) return false
      event.preventDefault()
      return true
    },
    COMMAND_PRIORITY_CRITICAL,
  )

  function $answer(pressed: PassageKey): boolean {
    if ('help' in pressed) return editor.dispatchCommand(SHOW_KEYS_COMMAND, undefined)
    if ('find' in pressed) return editor.dispatchCommand(FIND_COMMAND, undefined)
    if ('preview' in pressed) {
      togglePreview()
      return true
    }
    if ('style' in pressed) return editor.dispatchCommand(SHOW_STYLE_COMMAND, undefined)
    if ('go' in pressed) {
      const key = $goToExchange(pressed.go)
      if (key !== null) $onUpdate(() => bringIntoView(editor, key))
      return true
    }
    if ('kind' in pressed) {
      $addUpdateTag(HISTORY_PUSH_TAG)
      $setKind(pressed.kind)
      return true
    }
    const speaker = pressed.speaker === 0 ? '' : speakers[pressed.speaker - 1]?.key
    if (speaker === undefined) return false
    $addUpdateTag(HISTORY_PUSH_TAG)
    $setSpeaker(speaker)
    return true
  }
}

/** Shows a passage in the middle of the window: toolbars cover its upper edge. */
export function bringIntoView(editor: LexicalEditor, key: string): void {
  editor.getElementByKey(key)?.scrollIntoView({ block: 'center' })
}
