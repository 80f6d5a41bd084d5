'use client'

import { toast, useConfig, useLocale } from '@payloadcms/ui'
import {
  $addUpdateTag,
  $getSelection,
  $isSelectionCapturedInDecoratorInput,
  COMMAND_PRIORITY_HIGH,
  HISTORY_PUSH_TAG,
  isDOMNode,
  PASTE_COMMAND,
  type BaseSelection,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { DRAG_DROP_PASTE } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { interfaceLocale } from '@/locales/locale'
import { messagesPaste as say } from '@/locales/messagesPaste'
import type { Inline } from '@/model/passage/passage'
import {
  largestPaste,
  type CleanedPaste,
  type PastedPassage,
  type PastedTurns,
} from '@/model/passage/pastedText'
import { useSpeakers } from '../panel/Speakers.client'
import { useInterfaceLanguage } from '../useInterfaceLanguage.client'
import { askDesk } from './askDesk'
import { bringPictures, figuresOf } from './bringPictures'
import { $goBackTo, $insertPlain, $insertTurns, $insertWords } from './insertPassages'
import { pasteKind, type Clipboard } from './pasteKind'
import { takePictures } from './pastedPictures'
import { plainPassages, plainWords } from './plainPassages'
import { reportPaste } from './reportPaste'
import { uploadPicture } from './uploadPicture'
import { useAddedSpeakers } from './useAddedSpeakers.client'
import { wordsFromHtml } from './wordsFromHtml'
import { withSpeakers, type Choice } from './withSpeakers'

/** What was pasted and waits to be put in, with the files that came along and where it belongs. */
type Waiting = { paste: CleanedPaste | null; pictures: File[]; place: BaseSelection | null }

export type PasteStep =
  | { step: 'reading' }
  | ({ step: 'offer'; paste: CleanedPaste; turns: PastedTurns } & Waiting)
  | { step: 'uploading'; at: number; of: number }
  /** It is in the text; what was left out is shown. */
  | { step: 'told'; removed: string[] }

/**
 * Takes foreign pastes and dropped pictures from the editor: has the desk read them, offers turns, uploads pictures,
 * and puts everything in as one step that can be taken back.
 */
export function usePaste(editor: LexicalEditor) {
  const language = useInterfaceLanguage()
  const { code } = useLocale()
  const { config } = useConfig()
  const speakers = useSpeakers()
  const addSpeakers = useAddedSpeakers(editor)
  const [now, setNow] = useState<PasteStep | null>(null)
  const reading = useRef<AbortController | null>(null)
  const api = `${config.serverURL}${config.routes.api}`

  const onFiles = useEffectEvent((files: File[]): boolean => {
    if (!editor.isEditable()) return false
    if (isBusy()) return true
    const place = $getSelection()?.clone() ?? null
    void putIn(figuresOf(files), true, { paste: null, pictures: files, place })
    return true
  })
  const onPaste = useEffectEvent((event: Event): boolean => {
    const isOurs = event instanceof ClipboardEvent && editor.isEditable()
    if (!isOurs || !event.clipboardData) return false
    if (isDOMNode(event.target) && $isSelectionCapturedInDecoratorInput(event.target)) return false
    const clipboard = clipboardOf(event.clipboardData)
    const kind = pasteKind(clipboard)
    const words = kind === 'words' ? wordsFrom(clipboard) : []
    if (kind === 'own' || (kind === 'words' && words.length === 0)) return false
    event.preventDefault()
    if (kind === 'pictures') return onFiles(clipboard.files)
    if (isBusy()) return true
    if (kind === 'words') {
      $addUpdateTag(HISTORY_PUSH_TAG)
      $insertWords(words)
    } else void read(clipboard, $getSelection()?.clone() ?? null)
    return true
  })
  useEffect(() => {
    const stops = [
      editor.registerCommand(PASTE_COMMAND, (event) => onPaste(event), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(DRAG_DROP_PASTE, (files) => onFiles(files), COMMAND_PRIORITY_HIGH),
    ]
    return () => stops.forEach((stop) => stop())
  }, [editor])
  useEffect(() => () => reading.current?.abort(), [])

  function isBusy(): boolean {
    if (now === null || now.step === 'told') return false
    toast.info(say.busy[language])
    return true
  }

  async function read(clipboard: Clipboard, place: BaseSelection | null): Promise<void> {
    const abort = new AbortController()
    reading.current = abort
    setNow({ step: 'reading' })
    const { html, pictures } = takePictures(clipboard.html)
    const isHtml = html !== '' && html.length <= largestPaste
    const answer = await askDesk(
      {
        ...(isHtml ? { html } : { text: clipboard.text }),
        language: interfaceLocale(code),
        speakers: speakers.map(({ key, label, role }) => ({ key, label, role })),
      },
      api,
      abort.signal,
    )
    if (abort.signal.aborted) return
    if ('problem' in answer) {
      toast.warning(
        answer.problem
          ? `${answer.problem} ${say.notReadBecause[language]}`
          : say.notRead[language],
      )
      return putIn(plainPassages(clipboard.text), false, { paste: null, pictures, place })
    }
    const { paste } = answer
    if (paste.turns) setNow({ step: 'offer', paste, turns: paste.turns, pictures, place })
    else await putIn(paste.plain, false, { paste, pictures, place })
  }

  async function putIn(
    passages: PastedPassage[],
    asTurns: boolean,
    { paste, pictures, place }: Waiting,
  ): Promise<void> {
    const upload = (file: File) => uploadPicture(file, api)
    const tell = (at: number, of: number) => setNow({ step: 'uploading', at, of })
    const brought = await bringPictures(passages, pictures, upload, tell)
    editor.update(
      () => {
        $goBackTo(place)
        if (asTurns) $insertTurns(brought.passages)
        else $insertPlain(brought.passages)
      },
      { tag: HISTORY_PUSH_TAG },
    )
    reportPaste(brought, paste, language)
    const removed = paste?.removed ?? []
    const isShown = now?.step === 'offer'
    setNow(removed.length > 0 && !isShown ? { step: 'told', removed } : null)
    editor.focus()
  }

  return {
    now,
    takeTurns(choices: ReadonlyMap<string, Choice>) {
      if (now?.step !== 'offer') return
      const { passages, added } = withSpeakers(now.turns, choices, speakers)
      addSpeakers(added)
      void putIn(passages, true, now)
    },
    takeText() {
      if (now?.step === 'offer') void putIn(now.paste.plain, false, now)
    },
    cancel() {
      reading.current?.abort()
      if (now?.step === 'reading' || now?.step === 'offer') toast.info(say.cancelled[language])
      setNow(null)
      editor.focus()
    },
  }
}

function clipboardOf(data: DataTransfer): Clipboard {
  const html = data.getData('text/html')
  const text = data.getData('text/plain')
  return { types: [...data.types], html, text: text || textOf(html), files: [...data.files] }
}

function wordsFrom({ html, text }: Clipboard): Inline[] {
  return html === '' ? [{ type: 'text', text: plainWords(text.trim()) }] : wordsFromHtml(html)
}

function textOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''
}
