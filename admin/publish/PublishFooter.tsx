import type { PublishMessages } from '@/locales/messagesPublish'

type Props = {
  messages: PublishMessages
  /** What is looked at, as it is called. */
  name: string
  action: 'publish' | 'withdraw'
  mayPublish: boolean
  mayWithdraw: boolean
  /** What the one button that decides does; `null` where there is nothing to decide. */
  decision: { label: string; isReady: boolean; decide: () => void } | null
  onAction: (action: 'publish' | 'withdraw') => void
  onClose: () => void
}

/** The way to withdrawing, the way out, and the one decision. */
export function PublishFooter(props: Props) {
  const { messages, name, action, mayPublish, decision, onAction, onClose } = props
  return (
    <footer>
      {mayPublish && props.mayWithdraw && action === 'publish' && (
        <button className="fp-btn fp-btn--none" type="button" onClick={() => onAction('withdraw')}>
          {messages.toWithdraw(name)}
        </button>
      )}
      <span className="fp-grow" />
      {action === 'withdraw' ? (
        <button
          className="fp-btn fp-btn--secondary"
          type="button"
          onClick={() => onAction('publish')}
        >
          {messages.back}
        </button>
      ) : (
        <button className="fp-btn fp-btn--secondary" type="button" onClick={onClose}>
          {mayPublish ? messages.cancel : messages.close}
        </button>
      )}
      {decision && (
        <button
          className="fp-btn fp-btn--primary"
          type="button"
          disabled={!decision.isReady}
          onClick={decision.decide}
        >
          {decision.label}
        </button>
      )}
    </footer>
  )
}
