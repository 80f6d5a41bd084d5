import { wordDiff, type WordPiece } from '@/desk/wordDiff'
import { languageTag, type Locale } from '@/locales/locale'
import type { TranslateMessages } from '@/locales/messagesTranslate'
import { figureParts } from '@/model/rowWriting'
import type { RowWords } from '@/model/translationRow'

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
        {shorten(wordDiff(old, fresh, language)).map((piece, at) => (
          <Piece key={at} piece={piece} messages={messages} />
        ))}
      </p>
    ))
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

function pairsOf(before: RowWords, now: RowWords): [string, string][] {
  if (typeof before === 'string' && typeof now === 'string') return [[before, now]]
  if (typeof before === 'string' || typeof now === 'string') return []
  return figureParts.map((part) => [before[part] ?? '', now[part] ?? ''])
}
