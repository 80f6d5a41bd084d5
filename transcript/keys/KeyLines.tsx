import type { Locale } from '@/locales/locale'
import type { KeyLine } from '@/locales/messagesEditorKeys'

type Props = { lines: readonly KeyLine[]; language: Locale }

/** Keys, and what each does. */
export function KeyLines({ lines, language }: Props) {
  return (
    <dl className="transcript-keys">
      {lines.map(({ keys, does }) => (
        <div key={does[language]}>
          <dt>
            {keys.map((key, place) => (
              <kbd key={place}>{key}</kbd>
            ))}
          </dt>
          <dd>{does[language]}</dd>
        </div>
      ))}
    </dl>
  )
}
