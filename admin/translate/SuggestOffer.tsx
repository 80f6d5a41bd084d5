import { languageTag, type Locale } from '@/locales/locale'
import type { TranslateMessages } from '@/locales/messagesTranslate'
import type { RowWords, TranslationRow } from '@/model/facing/translationRow'

import { writingOf } from '@/model/facing/rowWriting'
import { WordsShown } from './WordsShown'

type Props = {
  words: RowWords
  row: TranslationRow
  language: Locale
  messages: TranslateMessages
  onUse: () => void
  onLeave: () => void
}

/** What a machine suggests where a person's words stand: to be read beside them, and taken only by hand. */
export function SuggestOffer({ words, row, language, messages, onUse, onLeave }: Props) {
  return (
    <div className="fp-t__offer" role="group" aria-label={messages.machine.offer}>
      <span className="fp-2">{messages.machine.offer}</span>
      <div className={language} lang={languageTag[language]}>
        <WordsShown words={words} writing={writingOf(row)} messages={messages} />
      </div>
      <span className="fp-row">
        <button type="button" className="fp-btn fp-btn--subtle fp-btn--small" onClick={onUse}>
          {messages.machine.use}
        </button>
        <button type="button" className="fp-btn fp-btn--none fp-btn--small" onClick={onLeave}>
          {messages.machine.leave}
        </button>
      </span>
    </div>
  )
}
