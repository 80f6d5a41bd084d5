'use client'

import { memo } from 'react'

import type { PassageKey } from '@/desk/review/edits'
import type { ReviewMessages } from '@/locales/messagesReview'

import type { ActionsProps } from './PassageActions'
import { PassageRow } from './PassageRow'
import type { ShownPassage } from './stretchesOf'

type Props = {
  rows: ShownPassage[]
  language: 'zh' | 'en'
  messages: ReviewMessages
  /** The selected passage, and what can be done with it, where it is one of these. */
  selected: PassageKey | null
  editing: number | null
  actions: Omit<ActionsProps, 'passage' | 'messages'> | null
  onSave: ((text: string, splitAt: number | null) => void) | null
  onCancel: (() => void) | null
}

/**
 * Some of the rows of a long article. The browser lays them out together, when they come into sight: watching every
 * row for itself costs it seconds, so the list is one by its role, which may have parts.
 */
export const PassageStretch = memo(function PassageStretch(props: Props) {
  const { rows, language, messages, selected, editing, actions, onSave, onCancel } = props
  const shown = rows.map((row) => {
    const isSelected = row.passage.key === selected
    return (
      <PassageRow
        key={row.passage.key}
        {...row}
        language={language}
        messages={messages}
        selected={isSelected}
        editing={isSelected ? editing : null}
        actions={isSelected ? actions : null}
        onSave={isSelected ? onSave : null}
        onCancel={isSelected ? onCancel : null}
      />
    )
  })
  return <div className="fp-psg__part">{shown}</div>
})
