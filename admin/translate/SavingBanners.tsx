import type { TranslateMessages } from '@/locales/messagesTranslate'

type Props = {
  failed: boolean
  /** What the server answered when it refused; `null` where it did not answer. */
  problem: string | null
  conflicts: number
  /** How many rows have words of another time that were not saved. */
  found: number
  messages: TranslateMessages
  onRetry: () => void
  onCompare: () => void
  onPutBack: () => void
  onThrowAway: () => void
}

/** What wants a decision before everything is saved. Nothing is lost meanwhile, and the lines say so. */
export function SavingBanners(props: Props) {
  const { failed, problem, conflicts, found, messages } = props
  return (
    <>
      {failed && (
        <div className="fp-banner fp-banner--warning" role="alert">
          <span className="fp-grow">
            {problem === null ? messages.keptHere : messages.refused(problem)}
          </span>
          <Answer label={messages.retry} onClick={props.onRetry} />
        </div>
      )}
      {conflicts > 0 && (
        <div className="fp-banner fp-banner--warning" role="alert">
          <span className="fp-grow">{messages.conflict(conflicts)}</span>
          <Answer label={messages.compare} onClick={props.onCompare} />
        </div>
      )}
      {found > 0 && (
        <div className="fp-banner fp-banner--warning" role="alert">
          <span className="fp-grow">{messages.keptBefore(found)}</span>
          <Answer label={messages.putBack} onClick={props.onPutBack} />
          <Answer label={messages.throwAway} onClick={props.onThrowAway} quiet />
        </div>
      )}
    </>
  )
}

type AnswerProps = { label: string; quiet?: boolean; onClick: () => void }

function Answer({ label, quiet, onClick }: AnswerProps) {
  return (
    <button
      type="button"
      className={`fp-btn fp-btn--small ${quiet ? 'fp-btn--none' : 'fp-btn--secondary'}`}
      onClick={onClick}
    >
      {label}
    </button>
  )
}
