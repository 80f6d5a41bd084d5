import type { TranslateMessages } from '@/locales/messagesTranslate'

import { wraps, type Wrap } from './wrapSelection'

type Props = { messages: TranslateMessages; onWrap: (wrap: Wrap) => void }

const keys: Partial<Record<Wrap, string>> = { strong: 'Ctrl B', emphasis: 'Ctrl I' }

/** Puts marks around the selected words. */
export function WrapButtons({ messages, onWrap }: Props) {
  return (
    <div className="fp-t__wraps">
      {wraps.map((wrap) => (
        <button
          key={wrap}
          type="button"
          className="fp-btn fp-btn--none fp-btn--small"
          // The selection stays where it is.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onWrap(wrap)}
        >
          <span className={`fp-t__wrap--${wrap}`}>{messages.wrap[wrap]}</span>
          {keys[wrap] && <kbd aria-hidden="true">{keys[wrap]}</kbd>}
        </button>
      ))}
    </div>
  )
}
