import { wordDiff, type WordPiece } from '@/desk/wordDiff'
import { languageTag, type Locale } from '@/locales/locale'
import type { TranslateMessages } from '@/locales/messagesTranslate'
import { figureParts } from '@/model/rowWriting'
import type { RowWords } from '@/model/translationRow'

import { shortenedDiff } from './shortenedDiff'

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
      {pairsOf(was, source)
        .filter(([before, now]) => before !== now)
        .map(([before, now], i) => (
          <p key={i} lang={languageTag[language]}>
            {shortenedDiff(wordDiff(before, now, language)).map((piece, at) => (
              <Piece key={at} piece={piece} messages={messages} />
            ))}
          </p>
        ))}
    </div>
  )
}

function Piece({ piece, messages }: { piece: WordPiece; messages: TranslateMessages }) {
  if (piece.in === 'both') return piece.text
  const Mark = piece.in === 'new' ? 'ins' : 'del'
  return (
    <Mark>
      {/* Most screen readers pass over the marks themselves. */}
      <span className="fp-hidden">{piece.in === 'new' ? messages.added : messages.removed}</span>
      {piece.text}
    </Mark>
  )
}

function pairsOf(was: RowWords, source: RowWords): [string, string][] {
  if (typeof was === 'string' && typeof source === 'string') return [[was, source]]
  if (typeof was === 'string' || typeof source === 'string') return []
  return figureParts.map((part) => [was[part] ?? '', source[part] ?? ''])
}
