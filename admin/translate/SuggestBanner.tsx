'use client'

import type { SuggestMessages } from '@/locales/messagesSuggest'

import type { SuggestRun } from './useSuggestions'

type Props = {
  run: SuggestRun | null
  /** Why there is no suggestion; the message is `null` where the server did not answer. */
  problem: { message: string | null } | null
  messages: SuggestMessages
  onStop: () => void
  onClose: () => void
}

/** How far a machine is with the rows that it was asked for, what became of them, and why it stopped. */
export function SuggestBanner({ run, problem, messages, onStop, onClose }: Props) {
  if (!run && !problem) return null
  if (run && !run.ended) {
    const { all, done } = run
    return (
      <div className="fp-banner">
        <span className="fp-grow">
          {messages.running} <b className="fp-num">{messages.progress(done, all)}</b>
        </span>
        <span
          className="fp-prog"
          role="progressbar"
          aria-label={messages.suggest}
          aria-valuemin={0}
          aria-valuemax={all}
          aria-valuenow={done}
          aria-valuetext={messages.progress(done, all)}
        >
          <i data-state="machine" style={{ flexGrow: done }} />
          <i data-state="missing" style={{ flexGrow: all - done }} />
        </span>
        <button type="button" className="fp-btn fp-btn--secondary fp-btn--small" onClick={onStop}>
          {messages.stop}
        </button>
      </div>
    )
  }
  const why = problem && messages.notSuggested(problem.message ?? messages.unanswered)
  return (
    <div
      className={`fp-banner ${problem ? 'fp-banner--warning' : ''}`}
      role={problem ? 'alert' : 'status'}
    >
      <span className="fp-grow">
        {run && <>{messages.finished(run.done - run.without)} </>}
        {run && run.without > 0 && <>{messages.without(run.without)} </>}
        {why}
      </span>
      <button type="button" className="fp-btn fp-btn--secondary fp-btn--small" onClick={onClose}>
        {messages.close}
      </button>
    </div>
  )
}
