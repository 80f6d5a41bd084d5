import type { TranslateMessages } from '@/locales/messagesTranslate'
import { figureParts, type Writing } from '@/model/facing/rowWriting'
import type { RowWords } from '@/model/facing/translationRow'

import { MarkedText } from './MarkedText'

type Props = {
  words: RowWords
  writing: Writing
  names?: readonly string[]
  messages: TranslateMessages
}

/** One side of a row: a text, or the texts of a figure under their names. */
export function WordsShown({ words, writing, names, messages }: Props) {
  if (typeof words === 'string') return <MarkedText text={words} writing={writing} names={names} />
  return (
    <dl className="fp-t__figure">
      {figureParts
        .filter((part) => (words[part] ?? '') !== '')
        .map((part) => (
          <div key={part}>
            <dt>{messages.figure[part]}</dt>
            <dd>
              <MarkedText text={words[part] ?? ''} writing="plain" names={names} />
            </dd>
          </div>
        ))}
    </dl>
  )
}
