import { languageTag, type Locale } from '@/locales/locale'
import type { TranslateMessages } from '@/locales/messagesTranslate'
import { writingOf } from '@/model/facing/rowWriting'

import { WordsShown } from './WordsShown'
import type { Conflict } from './shownState'

type Props = {
  conflict: Conflict
  language: Locale
  messages: TranslateMessages
  onSettle: (how: 'mine' | 'theirs' | 'merge') => void
}

/** What somebody else saved in the row while it was written, under the box with one's own words. */
export function ConflictPanel({ conflict, language, messages, onSettle }: Props) {
  const { theirs, merging } = conflict
  return (
    <div className="fp-t__both">
      <p>
        <b>{messages.theirs}</b>
      </p>
      <div className={`fp-t__theirs ${language}`} lang={languageTag[language]}>
        {theirs.words === null ? (
          messages.untranslated
        ) : (
          <WordsShown words={theirs.words} writing={writingOf(theirs)} messages={messages} />
        )}
      </div>
      {merging ? (
        <p>{messages.merging}</p>
      ) : (
        <div className="fp-row">
          <button
            type="button"
            className="fp-btn fp-btn--secondary fp-btn--small"
            onClick={() => onSettle('mine')}
          >
            {messages.keepMine}
          </button>
          <button
            type="button"
            className="fp-btn fp-btn--subtle fp-btn--small"
            onClick={() => onSettle('theirs')}
          >
            {messages.takeTheirs}
          </button>
          <button
            type="button"
            className="fp-btn fp-btn--none fp-btn--small"
            onClick={() => onSettle('merge')}
          >
            {messages.merge}
          </button>
        </div>
      )}
    </div>
  )
}
