import type { Locale } from '@/locales/locale'
import { exchangeMessages } from '@/locales/messagesExchange'
import type { ImportPlan } from '@/translation/importPlanTypes'

import { chooseAll, choiceOf, type Choices } from './importChoices'
import { PlannedRowShown } from './PlannedRowShown'

type Props = {
  plan: ImportPlan
  choices: Choices
  to: Locale
  language: Locale
  onChoose: (choices: Choices) => void
}

/** Every row that the file would change, with what is to be chosen. */
export function PlanShown({ plan, choices, to, language, onChoose }: Props) {
  const messages = exchangeMessages[language]
  const conflicts = plan.changes.filter((planned) => planned.conflicts.length > 0).length
  if (plan.changes.length === 0) return <p>{messages.nothing}</p>
  return (
    <>
      {conflicts > 0 && (
        <div className="fp-banner fp-banner--warning">
          <span className="fp-grow">{messages.conflicts(conflicts)}</span>
          {(['theirs', 'ours'] as const).map((choice) => (
            <button
              key={choice}
              type="button"
              className="fp-btn fp-btn--secondary fp-btn--small"
              onClick={() => onChoose(chooseAll(plan, choices, choice))}
            >
              {choice === 'theirs' ? messages.allTheirs : messages.allOurs}
            </button>
          ))}
        </div>
      )}
      <ul className="fp-import__rows">
        {plan.changes.map((planned) => (
          <PlannedRowShown
            key={planned.row.id}
            planned={planned}
            choice={choiceOf(planned, choices)}
            to={to}
            language={language}
            onChoose={(choice) => onChoose(new Map([...choices, [planned.row.id, choice]]))}
          />
        ))}
      </ul>
    </>
  )
}
