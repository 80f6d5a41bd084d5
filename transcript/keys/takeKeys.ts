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
import type { EditorSpeaker } from '../editorSpeaker'
import { $goToExchange } from './goToExchange'
import { $setKind, $setSpeaker } from './passageCommands'
import { passageKey, type PassageKey } from './passageKeys'
import { togglePreview } from '../preview/previewOpen.client'
import { OPEN_BAR_COMMAND } from '../bars/useBar.client'

/** Opens the list of all keys. */
export const SHOW_KEYS_COMMAND: LexicalCommand<void> = createCommand('SHOW_KEYS')

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
    if ('preview' in pressed) {
      togglePreview()
      return true
    }
    if ('link' in pressed) return askForLink(editor)
    if ('bar' in pressed) {
      editor.dispatchCommand(OPEN_BAR_COMMAND, pressed.bar)
      return true
    }
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

/** Payload has a button for links, and no key or command that others could use. */
function askForLink(editor: LexicalEditor): boolean {
  const field = editor.getRootElement()?.closest('.rich-text-lexical')
  const button = field?.querySelector<HTMLButtonElement>('.toolbar-popup__button-link')
  button?.click()
  return !!button
}

/** Shows a passage in the middle of the window: toolbars cover its upper edge. */
export function bringIntoView(editor: LexicalEditor, key: string): void {
  editor.getElementByKey(key)?.scrollIntoView({ block: 'center' })
}
