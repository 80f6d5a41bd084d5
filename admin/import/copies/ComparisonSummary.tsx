import type { ComparisonCounts } from '@/desk/copies/comparePassages'
import type { AcceptMessages } from '@/locales/messagesAccept'

export type Difference = 'gone' | 'changed' | 'added' | 'moved'

type Props = {
  counts: ComparisonCounts
  answer: 'original' | 'source'
  messages: AcceptMessages
  onSee: (what: Difference) => void
}

/** What differs, counted, each with the way to its first passage, and what becomes of the translation. */
export function ComparisonSummary({ counts, answer, messages, onSee }: Props) {
  const { translations } = counts
  const lines =
    answer === 'source'
      ? [line('changed', messages.sourceCounts.changed), line('added', messages.sourceCounts.added)]
      : (['gone', 'changed', 'added', 'moved'] as const).map((one) =>
          line(one, messages.counts[one]),
        )
  const hit = [
    ...(translations.stale > 0 ? [messages.staleTranslations(translations.stale)] : []),
    ...(translations.lost > 0 ? [messages.lostTranslations(translations.lost)] : []),
  ]
  return (
    <section className="fp-cmp__sum" aria-labelledby="fp-cmp-sum">
      <h2 id="fp-cmp-sum">{answer === 'source' ? messages.comparedSource : messages.compared}</h2>
      <ul>
        {lines.map(
          ({ what, title, text, count }) =>
            count > 0 && (
              <li key={what}>
                <span className="tick" />
                <span>
                  <b>{title}</b> {text(count)}
                </span>
                <button
                  className="fp-link"
                  type="button"
                  aria-label={messages.seeWhat(title)}
                  onClick={() => onSee(what)}
                >
                  {messages.see}
                </button>
              </li>
            ),
        )}
        {answer === 'original' && hit.length > 0 && (
          <li>
            <span className="tick" />
            <span>
              <b>{messages.translations}</b> {hit.join(messages.comma)}
            </span>
          </li>
        )}
      </ul>
    </section>
  )

  function line(what: Difference, words: { title: string; text: (count: number) => string }) {
    return { what, ...words, count: counts[what] }
  }
}
