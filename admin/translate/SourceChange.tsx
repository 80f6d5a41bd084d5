import type { Locale } from '@/locales/locale'
import type { TranslateMessages } from '@/locales/messagesTranslate'
import type { RowWords } from '@/model/facing/translationRow'

import { shortenedDiff } from './shortenedDiff'
import { WordsDiff } from './WordsDiff'

type Props = {
  was: RowWords | null
  source: RowWords
  language: Locale
  messages: TranslateMessages
}

/** What was put into the source and taken out of it since it was translated. */
export function SourceChange({ was, source, language, messages }: Props) {
  if (was === null) return <p className="fp-diff fp-2">{messages.changedUnknown}</p>
  return (
    <div className="fp-diff">
      <p className="fp-2">{messages.changed}</p>
      <WordsDiff
        before={was}
        now={source}
        language={language}
        messages={messages}
        shorten={shortenedDiff}
      />
    </div>
  )
}
