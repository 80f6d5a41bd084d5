import { wordDiff, type WordPiece } from '@/desk/copies/wordDiff'
import { languageTag, type Locale } from '@/locales/locale'
import type { TranslateMessages } from '@/locales/messagesTranslate'
import { figureParts } from '@/model/facing/rowWriting'
import type { RowWords } from '@/model/facing/translationRow'

import { WordPieces } from '../WordPieces'

type Props = {
  before: RowWords
  now: RowWords
  language: Locale
  messages: TranslateMessages
  /** What is shown of a long text. */
  shorten?: (pieces: readonly WordPiece[]) => readonly WordPiece[]
}

/** What was put into words and taken out of them, marked; of a figure, the texts that are others now. */
export function WordsDiff({ before, now, language, messages, shorten = (all) => all }: Props) {
  return pairsOf(before, now)
    .filter(([old, fresh]) => old !== fresh)
    .map(([old, fresh], i) => (
      <p key={i} lang={languageTag[language]}>
        <WordPieces
          pieces={shorten(wordDiff(old, fresh, language))}
          inserted={messages.added}
          deleted={messages.removed}
        />
      </p>
    ))
}

function pairsOf(before: RowWords, now: RowWords): [string, string][] {
  if (typeof before === 'string' && typeof now === 'string') return [[before, now]]
  if (typeof before === 'string' || typeof now === 'string') return []
  return figureParts.map((part) => [before[part] ?? '', now[part] ?? ''])
}
