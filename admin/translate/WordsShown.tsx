import type { TranslateMessages } from '@/locales/messagesTranslate'
import type { RowWords } from '@/model/translationRow'

import { MarkedText } from './MarkedText'
import { figureParts } from './boxWords'

type Props = {
  words: RowWords
  isList: boolean
  names?: readonly string[]
  messages: TranslateMessages
}

/** One side of a row: a text, or the texts of a figure under their names. */
export function WordsShown({ words, isList, names, messages }: Props) {
  if (typeof words === 'string') return <MarkedText text={words} isList={isList} names={names} />
  return (
    <dl className="fp-t__figure">
      {figureParts
        .filter((part) => (words[part] ?? '') !== '')
        .map((part) => (
          <div key={part}>
            <dt>{messages.figure[part]}</dt>
            <dd>
              <MarkedText text={words[part] ?? ''} isList={false} names={names} />
            </dd>
          </div>
        ))}
    </dl>
  )
}
