import type { AcceptStep } from '@/desk/accept/acceptSteps'
import type { AcceptMessages } from '@/locales/messagesAccept'

type Props = { steps: readonly AcceptStep[]; busy: boolean; messages: AcceptMessages }

/** The steps of accepting, each with what of it is there; the first that is not done is the one at work. */
export function AcceptSteps({ steps, busy, messages }: Props) {
  const working = steps.findIndex(({ done, total }) => done < total)
  return (
    <>
      <span className="fp-hidden" role="status">
        {busy && messages.accepting}
      </span>
      <ol className="fp-steps">
        {steps.map(({ stage, done, total }, i) => {
          const state = done === total ? 'done' : busy && i === working ? 'now' : 'todo'
          const isCounted = total > 1 && (stage === 'people' || stage === 'events')
          return (
            <li key={stage} data-state={state}>
              <i aria-hidden="true" />
              {messages.stages[stage]}
              {isCounted && <span className="fp-num">{messages.ofAll(done, total)}</span>}
              <span className={isCounted ? 'fp-hidden' : 'fp-2'}>
                {messages.stageStates[state]}
              </span>
            </li>
          )
        })}
      </ol>
    </>
  )
}
