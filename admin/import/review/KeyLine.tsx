import type { ReviewMessages } from '@/locales/messagesReview'

type Props = { speakers: number; messages: ReviewMessages; onHelp: () => void }

/** The common keys, always in sight. */
export function KeyLine({ speakers, messages, onHelp }: Props) {
  const { keyKinds, keySplitJoin } = messages
  return (
    <div className="fp-keys" role="note" aria-label={messages.keys}>
      <span>
        <kbd>j</kbd>
        <kbd>k</kbd>
        {messages.keyDownUp}
      </span>
      {speakers > 0 && (
        <span>
          <kbd>1</kbd>
          {speakers > 1 && (
            <>
              –<kbd>{Math.min(speakers, 9)}</kbd>
            </>
          )}
          <kbd>0</kbd>
          {messages.keyWho}
        </span>
      )}
      <span>
        {(['q', 'a', 'n', 'h'] as const).map((key) => (
          <span key={key}>
            <kbd>{key}</kbd>
            {keyKinds[key]}
          </span>
        ))}
      </span>
      <span>
        {(['s', 'm', 'x', 'u'] as const).map((key) => (
          <span key={key}>
            <kbd>{key}</kbd>
            {keySplitJoin[key]}
          </span>
        ))}
      </span>
      <button className="fp-btn fp-btn--none fp-btn--small" type="button" onClick={onHelp}>
        <kbd aria-hidden="true">?</kbd> {messages.keysAll}
      </button>
    </div>
  )
}
