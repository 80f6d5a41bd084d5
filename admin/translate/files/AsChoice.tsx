import type { ExchangeMessages } from '@/locales/messagesExchange'
import type { ImportPlan } from '@/translation/importPlanTypes'

import { takenAs, type TakenAs } from './importChoices'

type Props = {
  format: ImportPlan['format']
  as: TakenAs
  messages: ExchangeMessages
  onChoose: (as: TakenAs) => void
}

/** What the rows are to count as. A DOCX has no states of its own. */
export function AsChoice({ format, as, messages, onChoose }: Props) {
  const words = { file: messages.asInFile, draft: messages.asDraft, done: messages.asDone }
  return (
    <fieldset className="fp-import__choice">
      <legend>{messages.as}</legend>
      {takenAs
        .filter((one) => one !== 'file' || format === 'xliff')
        .map((one) => (
          <label key={one} className="fp-radio">
            <input
              type="radio"
              name="fp-import-as"
              checked={as === one}
              onChange={() => onChoose(one)}
            />
            {words[one]}
          </label>
        ))}
    </fieldset>
  )
}
