'use client'

import { useForm, useLocale } from '@payloadcms/ui'
import { HISTORIC_TAG, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useEffectEvent, useRef } from 'react'
import { isRecord } from '../convert/serialized'
import { $shownPassages } from '../shownPassages'
import { speakersAfterUndo, type SpeakerRow } from './speakersAfterUndo'
import type { NewSpeaker } from './withSpeakers'

/**
 * Adds speakers that a paste brings to the interview. They are rows of the form, which undo in the text does not know:
 * they go and come back with the passages of that paste.
 */
export function useAddedSpeakers(editor: LexicalEditor): (speakers: readonly NewSpeaker[]) => void {
  const { addFieldRow, getDataByPath, removeFieldRow } = useForm()
  const { code } = useLocale()
  const added = useRef<NewSpeaker[]>([])

  const rowsNow = (): SpeakerRow[] => {
    const rows: unknown = getDataByPath('speakers')
    return Array.isArray(rows) ? rows.map((row: unknown) => rowOf(row, code)) : []
  }
  const add = (speakers: readonly NewSpeaker[]) => {
    const count = rowsNow().length
    speakers.forEach(({ key, role, label }, place) =>
      addFieldRow({
        path: 'speakers',
        schemaPath: 'speakers',
        rowIndex: count + place,
        subFieldState: {
          key: { value: key, initialValue: key, valid: true },
          role: { value: role, initialValue: role, valid: true },
          [`name.${code}`]: { value: label, initialValue: label, valid: true },
        },
      }),
    )
  }
  const onUndo = useEffectEvent((used: ReadonlySet<string>) => {
    const after = speakersAfterUndo(added.current, rowsNow(), used)
    for (const rowIndex of after.remove) removeFieldRow({ path: 'speakers', rowIndex })
    add(after.add)
  })
  useEffect(
    () =>
      editor.registerUpdateListener(({ tags, editorState }) => {
        if (!tags.has(HISTORIC_TAG)) return
        const passages = editorState.read($shownPassages)
        onUndo(new Set(passages.flatMap(({ speaker }) => speaker ?? [])))
      }),
    [editor],
  )

  return (speakers) => {
    added.current.push(...speakers)
    add(speakers)
  }
}

function rowOf(row: unknown, code: string): SpeakerRow {
  const { key, role, name, profile } = isRecord(row) ? row : {}
  const words = (value: unknown) => (typeof value === 'string' ? value : '')
  return {
    key: words(key),
    role: words(role),
    name: words(isRecord(name) ? name[code] : ''),
    profile: isRecord(profile) ? words(profile['id']) : words(profile),
  }
}
