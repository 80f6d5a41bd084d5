'use client'

import { useLocale } from '@payloadcms/ui'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { RootNode } from '@payloadcms/richtext-lexical/lexical'
import { useEffect } from 'react'
import { interfaceLocale, languageTag } from '@/locales/locale'
import { messagesTranscript as say } from '@/locales/messagesTranscript'
import { $assignPassages, newPassageMemory } from './ids/assignPassages'
import { nameTools } from './bars/nameTools'
import { followCaret } from './repairs/followCaret'
import { keepCaret } from './repairs/keepCaret'
import { writeBehind } from './repairs/writeBehind'
import { keepFieldsInHistory } from './fields/keepFieldsInHistory'
import { watchNoteForm } from './fields/noteForm'
import { registerWord } from './keys/passTheWord'
import { insertFigure } from './paste/insertFigure'
import { showGutter } from './gutter/showGutter'
import { showNotes } from './fields/showNotes'
import { takeKeys } from './keys/takeKeys'
import { useInterfaceLanguage } from './useInterfaceLanguage.client'
import { useSpeakers } from './panel/Speakers.client'

import './gutter/gutter.css'
import './fields/notes.css'

/** Keeps passage ids with their text, shows who speaks in the gutter, and takes the keys of passages. */
export function TranscriptPlugin() {
  const [editor] = useLexicalComposerContext()
  const language = useInterfaceLanguage()
  const speakers = useSpeakers()
  const { code } = useLocale()

  useEffect(() => {
    const memory = newPassageMemory()
    return editor.registerNodeTransform(RootNode, (root) =>
      $assignPassages(root, editor.getEditorState(), memory),
    )
  }, [editor])

  // Before whatever else takes a key.
  useEffect(() => followCaret(editor), [editor])
  useEffect(() => keepCaret(editor), [editor])
  useEffect(() => writeBehind(editor), [editor])
  useEffect(() => insertFigure(editor), [editor])
  useEffect(() => keepFieldsInHistory(editor), [editor])
  useEffect(() => showGutter(editor, speakers, language), [editor, speakers, language])
  useEffect(() => showNotes(editor), [editor])
  useEffect(() => nameTools(editor, language), [editor, language])
  useEffect(() => watchNoteForm(editor), [editor])
  useEffect(() => takeKeys(editor, speakers), [editor, speakers])
  useEffect(() => registerWord(editor, speakers), [editor, speakers])
  useEffect(
    () =>
      editor.registerRootListener((root) => {
        // Faces and voices go by the language of the text, not by that of the admin around it.
        root?.setAttribute('lang', languageTag[interfaceLocale(code)])
        root?.setAttribute('aria-label', say.transcript[language])
        // A selector that asks what stands inside (`:has`) would be asked again at every key.
        for (const around of ['.editor', '.editor-scroller'])
          root?.closest(around)?.setAttribute('data-transcript', '')
      }),
    [editor, code, language],
  )
  return null
}
