import { languageTag, type Locale } from '@/locales/locale'
import type { TranslateMessages } from '@/locales/messagesTranslate'
import type { Term } from '@/model/translationRow'

type Props = {
  terms: readonly Term[]
  language: Locale
  messages: TranslateMessages
  onUse: (term: Term) => void
  onLeave: (term: Term) => void
}

/** Names of the source whose known rendering the translation does not have. The first one takes the key. */
export function TermHints({ terms, language, messages, onUse, onLeave }: Props) {
  return terms.map((term, i) => (
    <div key={term.target} className="fp-hint">
      <span>
        {messages.term(term.source[0] ?? '')} <b lang={languageTag[language]}>{term.target}</b>
      </span>
      <button
        type="button"
        className="fp-btn fp-btn--subtle fp-btn--small"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onUse(term)}
      >
        {messages.use}
        <span className="fp-hidden">{`: ${term.target}`}</span>
        {i === 0 && <kbd aria-hidden="true">Alt G</kbd>}
      </button>
      <button type="button" className="fp-link" onClick={() => onLeave(term)}>
        {messages.leave}
        <span className="fp-hidden">{`: ${term.target}`}</span>
      </button>
    </div>
  ))
}
