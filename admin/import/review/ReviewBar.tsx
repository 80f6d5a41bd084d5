'use client'

import type { ReactNode, RefObject } from 'react'

import type { ReviewMessages } from '@/locales/messagesReview'

type Props = {
  /** Title and facts about the file. */
  head: ReactNode
  /** Brings the pane with the raw text, or the data, beside the proposal where there is room for one only. */
  rawChoice: RefObject<HTMLInputElement | null>
  sideChoice: RefObject<HTMLInputElement | null>
  canUndo: boolean
  canRedo: boolean
  messages: ReviewMessages
  onUndo: () => void
  onRedo: () => void
}

/** The head of the screen: what this is, which panes are seen on a narrow one, undo and redo. */
export function ReviewBar(props: Props) {
  const { head, rawChoice, sideChoice, canUndo, canRedo, messages, onUndo, onRedo } = props
  return (
    <div className="fp-work__bar">
      {head}
      <fieldset className="fp-seg fp-switch">
        <legend className="fp-hidden">{messages.look}</legend>
        <label className="only-narrow">
          <input type="radio" name="fp-look" id="fp-look-main" defaultChecked />
          {messages.proposal}
        </label>
        <label>
          <input ref={rawChoice} type="radio" name="fp-look" id="fp-look-raw" />
          {messages.raw}
        </label>
        <label>
          <input ref={sideChoice} type="radio" name="fp-look" id="fp-look-side" />
          {messages.data}
        </label>
      </fieldset>
      <IconButton label={messages.undo} enabled={canUndo} onClick={onUndo}>
        <path d="M4 8h8a4 4 0 010 8H7M7 5L4 8l3 3" />
      </IconButton>
      <IconButton label={messages.redo} enabled={canRedo} onClick={onRedo}>
        <path d="M16 8H8a4 4 0 000 8h5M13 5l3 3-3 3" />
      </IconButton>
    </div>
  )
}

type IconProps = { label: string; enabled: boolean; onClick: () => void; children: ReactNode }

/** Stays in the order of Tab when there is nothing to do: focus does not get lost on the last undo. */
function IconButton({ label, enabled, onClick, children }: IconProps) {
  return (
    <button
      className="fp-btn fp-btn--none fp-icon-btn"
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={!enabled}
      onClick={enabled ? onClick : undefined}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        {children}
      </svg>
    </button>
  )
}
