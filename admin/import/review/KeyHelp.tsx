'use client'

import { useEffect, useRef } from 'react'

import type { ReviewMessages } from '@/locales/messagesReview'

type Props = { open: boolean; plainKeys: boolean; messages: ReviewMessages; onClose: () => void }

/** All keys of the list, under `?`. */
export function KeyHelp({ open, plainKeys, messages, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open) dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} className="fp-help" aria-labelledby="fp-help-title" onClose={onClose}>
      <h2 id="fp-help-title">{messages.keys}</h2>
      {!plainKeys && <p>{messages.keysOff}</p>}
      <dl>
        {messages.keyList.map(([keys = '', words]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="fp-2">
        {messages.keysHint}{' '}
        <a className="fp-link" href="/admin/account">
          {messages.account}
        </a>
      </p>
      <button className="fp-btn fp-btn--primary" type="button" onClick={onClose}>
        {messages.close}
      </button>
    </dialog>
  )
}
