'use client'

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useState } from 'react'
import type { Passage } from '@/model/passage/passage'
import { mayChangeWords } from './mayChangeWords'
import { passagesFromBody } from './convert/toPassages'

/** Milliseconds without an edit, after which all passages are read again: never between two keystrokes. */
const pause = 300

/** The passages of the text, up to date a moment after the last edit. */
export function useTranscript(editor: LexicalEditor): readonly Passage[] {
  const [passages, setPassages] = useState(() => passagesIn(editor))
  useEffect(() => {
    const later = (wait: number) => setTimeout(() => setPassages(passagesIn(editor)), wait)
    let timer = later(0)
    const stop = editor.registerUpdateListener((update) => {
      if (!mayChangeWords(update)) return
      clearTimeout(timer)
      timer = later(pause)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [editor])
  return passages
}

function passagesIn(editor: LexicalEditor): readonly Passage[] {
  return passagesFromBody(editor.getEditorState().toJSON())
}
