'use client'

import { HISTORY_PUSH_TAG, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useState } from 'react'
import { passageKindWords } from '@/locales/messagesKinds'
import { messagesTranscript as say } from '@/locales/messagesTranscript'
import {
  $kindOf,
  $selectedBlocks,
  $setKind,
  $setSpeaker,
  chosenKinds,
} from '../keys/passageCommands'
import { $passageState } from '../passageState'
import { useInterfaceLanguage } from '../useInterfaceLanguage.client'
import { useSpeakers } from '../panel/Speakers.client'

/** Stands for passages that differ; no speaker has it as key. */
const several = '*'

/** Who speaks in the selected passages, in the toolbar. */
export function SpeakerSelect({ editor }: { editor: LexicalEditor }) {
  const language = useInterfaceLanguage()
  const speakers = useSpeakers()
  const chosen = useChosen(editor).speaker
  const isKnown = chosen === '' || speakers.some(({ key }) => key === chosen)
  return (
    <select
      className="transcript-select"
      aria-label={say.speaker[language]}
      title={`${say.speaker[language]} (Alt+1–9, Alt+0)`}
      value={chosen}
      onChange={(event) => apply(editor, () => $setSpeaker(event.target.value))}
    >
      <option value="">{say.nobody[language]}</option>
      {speakers.map(({ key, label }) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
      {!isKnown && (
        <option value={chosen} disabled>
          {chosen === several ? say.several[language] : `${chosen}?`}
        </option>
      )}
    </select>
  )
}

/** What the selected passages are, in the toolbar. Lists, quotations and figures only say so. */
export function KindSelect({ editor }: { editor: LexicalEditor }) {
  const language = useInterfaceLanguage()
  const chosen = useChosen(editor).kind
  const isOffered = chosenKinds.some((kind) => kind === chosen)
  return (
    <select
      className="transcript-select"
      aria-label={say.kind[language]}
      title={`${say.kind[language]} (Alt+Q, A, N, H)`}
      value={chosen}
      onChange={(event) => {
        const kind = chosenKinds.find((other) => other === event.target.value)
        if (kind) apply(editor, () => $setKind(kind))
      }}
    >
      {chosenKinds.map((kind) => (
        <option key={kind} value={kind}>
          {passageKindWords[language][kind]}
        </option>
      ))}
      {!isOffered && (
        <option value={chosen} disabled>
          {chosen === several ? say.several[language] : passageKindWords[language][chosen]}
        </option>
      )}
    </select>
  )
}

function apply(editor: LexicalEditor, change: () => void): void {
  editor.update(change, { tag: HISTORY_PUSH_TAG })
  editor.focus()
}

function useChosen(editor: LexicalEditor) {
  const [chosen, setChosen] = useState(() => chosenIn(editor))
  useEffect(
    () =>
      editor.registerUpdateListener(() => {
        const next = chosenIn(editor)
        setChosen((before) =>
          before.speaker === next.speaker && before.kind === next.kind ? before : next,
        )
      }),
    [editor],
  )
  return chosen
}

function chosenIn(editor: LexicalEditor) {
  return editor.getEditorState().read(() => {
    const blocks = $selectedBlocks()
    const speaker = common(blocks.map((block) => $passageState(block).speaker))
    return { speaker: speaker ?? '', kind: common(blocks.map($kindOf)) ?? 'narration' }
  })
}

function common<T>(values: T[]): T | typeof several | undefined {
  return new Set(values).size > 1 ? several : values[0]
}
