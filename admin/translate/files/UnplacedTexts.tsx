import type { ExchangeMessages } from '@/locales/messagesExchange'

type Props = { texts: readonly string[]; messages: ExchangeMessages }

/** Texts of the file that no row is there for, so that nobody's work is lost unseen. */
export function UnplacedTexts({ texts, messages }: Props) {
  if (texts.length === 0) return null
  return (
    <section className="fp-banner fp-banner--warning fp-import__unplaced">
      <p>{messages.unplaced(texts.length)}</p>
      <ul>
        {texts.map((text, i) => (
          <li key={i}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
