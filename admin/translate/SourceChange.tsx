import { useTranslation } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'

import { interfaceLocale, type Locale } from '@/locales/locale'
import type { TranslateMessages } from '@/locales/messagesTranslate'
import type { SourceChange as Change } from '@/model/facing/sourceChanges'
import type { RowWords } from '@/model/facing/translationRow'

import { whenWords } from '../import/whenWords'
import { shortenedDiff } from './shortenedDiff'
import { WordsDiff } from './WordsDiff'

type Props = {
  was: RowWords | null
  source: RowWords
  /** When and by whom it was last changed, where that is known. */
  changed: Change | null
  language: Locale
  messages: TranslateMessages
}

/** What was put into the source and taken out of it since it was translated, and who did it when. */
export function SourceChange({ was, source, changed, language, messages }: Props) {
  const when = useWhen(changed?.at ?? null)
  const by = changed?.by ?? null
  if (was === null) return <p className="fp-diff fp-2">{messages.changedUnknown(when, by)}</p>
  return (
    <div className="fp-diff">
      <p className="fp-2">{messages.changed(when, by)}</p>
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

/** When something was, in words; `null` while the server renders, which knows neither the reader's clock nor zone. */
function useWhen(at: string | null): string | null {
  const { i18n } = useTranslation()
  const language = interfaceLocale(i18n.language)
  return useSyncExternalStore(
    () => () => {},
    () => (at === null ? null : whenWords(at, new Date(), language)),
    () => null,
  )
}
