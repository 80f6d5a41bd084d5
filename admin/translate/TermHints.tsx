import { languageTag, type Locale } from '@/locales/locale'
import type { TranslateMessages } from '@/locales/messagesTranslate'
import type { TermHint } from '@/model/facing/termHints'
import type { Term } from '@/model/facing/translationRow'

type Props = {
  hints: readonly TermHint[]
  language: Locale
  messages: TranslateMessages
  onUse: (hint: TermHint) => void
  onLeave: (term: Term) => void
}

/** Terms of the source that the translation says otherwise than the house does. The first one takes the key. */
export function TermHints({ hints, language, messages, onUse, onLeave }: Props) {
  return hints.map((hint, i) => {
    const { term, avoided } = hint
    const [form] = avoided
    return (
      <div key={`${term.source[0]} ${term.target}`} className="fp-hint">
        <span>
          {form === undefined ? messages.term(term.source[0] ?? '') : messages.avoided(form)}{' '}
          <b lang={languageTag[language]}>{term.target}</b>
        </span>
        <button
          type="button"
          className="fp-btn fp-btn--subtle fp-btn--small"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onUse(hint)}
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
    )
  })
}
