import type { TranslateMessages } from '@/locales/messagesTranslate'
import type { TranslationRow } from '@/model/facing/translationRow'

import type { RowActions } from './RowAtWork'
import { rowName } from './rowName'
import { WrapButtons } from './WrapButtons'
import type { Wrap } from './wrapSelection'

type Props = {
  row: TranslationRow
  messages: TranslateMessages
  /** A machine is at work on the row. */
  suggesting: boolean
  /** Where *Done* leads. */
  next: TranslationRow | null
  actions: RowActions
  /** `null` where words have no marks. */
  onWrap: ((wrap: Wrap) => void) | null
}

/** What can be done with the row in work, with the keys that do the same. */
export function RowFoot({ row, messages, suggesting, next, actions, onWrap }: Props) {
  const { id } = row
  const { suggest } = actions
  return (
    <div className="fp-t__foot">
      <button
        type="button"
        className="fp-btn fp-btn--primary fp-btn--small"
        onClick={() => actions.done(id)}
      >
        {messages.done} <kbd aria-hidden="true">Ctrl ↵</kbd>
      </button>
      {row.state === 'stale' && (
        <button
          type="button"
          className="fp-btn fp-btn--subtle fp-btn--small"
          onClick={() => actions.stillRight(id)}
        >
          {messages.stillRight} <kbd aria-hidden="true">Alt S</kbd>
        </button>
      )}
      {row.state === 'machine' && (
        <>
          <button
            type="button"
            className="fp-btn fp-btn--subtle fp-btn--small"
            onClick={() => actions.takeAsDraft(id)}
          >
            {messages.takeAsDraft}
          </button>
          <button
            type="button"
            className="fp-btn fp-btn--none fp-btn--small"
            onClick={() => actions.discard(id)}
          >
            {messages.discard}
          </button>
        </>
      )}
      {suggest && (
        <button
          type="button"
          className="fp-btn fp-btn--none fp-btn--small"
          aria-disabled={suggesting}
          onClick={() => !suggesting && suggest(id)}
        >
          {suggesting ? messages.machine.suggesting : messages.machine.suggest}{' '}
          <kbd aria-hidden="true">Alt M</kbd>
        </button>
      )}
      {onWrap && <WrapButtons messages={messages} onWrap={onWrap} />}
      {next && (
        <span className="fp-t__next fp-2">
          {messages.next(rowName(next, messages), messages.states[next.state])}
        </span>
      )}
    </div>
  )
}
