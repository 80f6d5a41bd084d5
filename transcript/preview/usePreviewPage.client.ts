'use client'

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useDebounce, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Locale } from '@/locales/locale'
import { mayChangeWords } from '../mayChangeWords'
import { readPreview } from './readPreview'

/** Milliseconds without an edit, after which the page is read again: never between two keystrokes. */
const pause = 500

/** A page as it was last read from `path`. */
export type PreviewPage = { path: string; document: Document }

type Asked = { editor: LexicalEditor; path: string; interview: string; locale: Locale }

/** The reader's page of what now stands on the screen, a moment after each edit and each save. */
export function usePreviewPage({ editor, path, interview, locale }: Asked) {
  const [screen] = useState(() => Math.random().toString(36).slice(2))
  const [page, setPage] = useState<PreviewPage | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const [asked, setAsked] = useState(0)
  const edits = useEdits(editor)
  const title = useText('title')
  const standfirst = useText('standfirst')
  // Names, credits and pictures are not sent with the words: they come with what is stored.
  const saved: unknown = useDocumentInfo().data?.['updatedAt']

  useEffect(() => {
    const abort = new AbortController()
    const body = editor.getEditorState().toJSON()
    const words = { interview, locale, title, standfirst, body }
    readPreview(path, screen, words, abort.signal).then(
      (document) => {
        setPage({ path, document })
        setFailed(false)
      },
      () => {
        if (!abort.signal.aborted) setFailed(true)
      },
    )
    return () => abort.abort()
  }, [editor, path, screen, interview, locale, title, standfirst, edits, saved, asked])

  return { page, hasFailed, readAgain: () => setAsked((times) => times + 1) }
}

/** Counts pauses after edits. */
function useEdits(editor: LexicalEditor): number {
  const [edits, setEdits] = useState(0)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = editor.registerUpdateListener((update) => {
      if (!mayChangeWords(update)) return
      clearTimeout(timer)
      timer = setTimeout(() => setEdits((times) => times + 1), pause)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [editor])
  return edits
}

function useText(field: string): string {
  const value = useFormFields(([fields]) => fields[field]?.value)
  return useDebounce(typeof value === 'string' ? value : '', pause)
}
