import { locales, type Locale } from '@/locales/locale'
import type { PublishMessages } from '@/locales/messagesPublish'

export type Choice = Locale | 'both'

type Props = {
  choice: Choice
  messages: PublishMessages
  mayChooseBoth: boolean
  onChoose: (choice: Choice) => void
}

/** One language, the other, or both. */
export function LanguageChoice({ choice, messages, mayChooseBoth, onChoose }: Props) {
  const choices: Choice[] = mayChooseBoth ? [...locales, 'both'] : [...locales]
  return (
    <fieldset className="fp-publish__languages">
      <legend className="fp-hidden">{messages.which}</legend>
      {choices.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="language"
            checked={one === choice}
            onChange={() => onChoose(one)}
          />
          {one === 'both' ? messages.both : messages.languageName[one]}
        </label>
      ))}
    </fieldset>
  )
}
