'use client'

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import {
  $addUpdateTag,
  $getRoot,
  COMMAND_PRIORITY_CRITICAL,
  HISTORY_PUSH_TAG,
  KEY_DOWN_COMMAND,
  RootNode,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { $isHeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { useEffect } from 'react'
import type { Locale } from '@/locales/locale'
import { $assignPassages, newPassageMemory } from './assignPassages'
import { isSpoken } from './blockKind'
import { gutterLabels, type EditorSpeaker } from './gutterLabels'
import { $kindOf, $setKind, $setSpeaker } from './passageCommands'
import { passageKey } from './passageKeys'
import { $passageState } from './passageState'
import { useInterfaceLanguage } from './useInterfaceLanguage.client'
import { useSpeakers } from './Speakers.client'

import './gutter.css'

/** Keeps passage ids with their text, shows who speaks in the gutter, and takes the keys for speaker and kind. */
export function TranscriptPlugin() {
  const [editor] = useLexicalComposerContext()
  const language = useInterfaceLanguage()
  const speakers = useSpeakers()

  useEffect(() => {
    const memory = newPassageMemory()
    return editor.registerNodeTransform(RootNode, (root) =>
      $assignPassages(root, editor.getEditorState(), memory),
    )
  }, [editor])

  useEffect(() => showGutter(editor, speakers, language), [editor, speakers, language])
  useEffect(() => takeKeys(editor, speakers), [editor, speakers])
  return null
}

function showGutter(editor: LexicalEditor, speakers: EditorSpeaker[], language: Locale) {
  const show = () => {
    const blocks = editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((block) => ({ key: block.getKey(), ...$shownPassage(block) })),
    )
    gutterLabels(blocks, speakers, language).forEach((attributes, place) => {
      const element = editor.getElementByKey(blocks[place]?.key ?? '')
      for (const [name, value] of Object.entries(attributes)) {
        if (element && element.getAttribute(name) !== value) element.setAttribute(name, value)
      }
    })
  }
  show()
  return editor.registerUpdateListener(show)
}

function $shownPassage(block: Parameters<typeof $kindOf>[0]) {
  const { passage, speaker } = $passageState(block)
  const kind = $kindOf(block)
  return {
    id: passage,
    kind,
    speaker: speaker !== '' && isSpoken(kind) ? speaker : null,
    level: $isHeadingNode(block) && block.getTag() === 'h3' ? (3 as const) : (2 as const),
  }
}

function takeKeys(editor: LexicalEditor, speakers: EditorSpeaker[]) {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      const pressed = passageKey(event)
      if (!pressed) return false
      if ('kind' in pressed) {
        $setKind(pressed.kind)
      } else {
        const speaker = pressed.speaker === 0 ? '' : speakers[pressed.speaker - 1]?.key
        if (speaker === undefined) return false
        $setSpeaker(speaker)
      }
      event.preventDefault()
      $addUpdateTag(HISTORY_PUSH_TAG)
      return true
    },
    COMMAND_PRIORITY_CRITICAL,
  )
}
