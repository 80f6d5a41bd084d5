import { languageTag, type Locale } from '@/locales/locale'
import {
  changeWords,
  messagesHouseStyle as say,
  suggestionsWords,
} from '@/locales/messagesHouseStyle'
import type { RowOffer } from '@/model/houseStyle/rowOffers'
import { useInterfaceLanguage } from '@/transcript/useInterfaceLanguage.client'

type Props = {
  offers: readonly RowOffer[]
  /** Of the words. */
  language: Locale
  onTake: (offer: RowOffer) => void
  onTakeAll: () => void
  onIgnore: (offer: RowOffer) => void
}

/** As many are listed; behind them come the next. */
const limit = 3

/** What house style suggests for the words in the box, to take or to leave. */
export function StyleHints({ offers, language, onTake, onTakeAll, onIgnore }: Props) {
  const spoken = useInterfaceLanguage()
  if (offers.length === 0) return null
  return (
    <div className="fp-t__style" role="group" aria-label={say.suggestions[spoken]}>
      <div className="fp-t__offered">
        <span className="fp-grow">{suggestionsWords[spoken](offers.length)}</span>
        {offers.length > 1 && (
          <button type="button" className="fp-link" onClick={onTakeAll}>
            {say.takeAll[spoken]}
          </button>
        )}
      </div>
      {offers.slice(0, limit).map((offer) => {
        const { before, instead, around } = offer
        const change = changeWords[spoken](before, instead)
        return (
          <div key={`${offer.start} ${before}>${instead}`} className="fp-t__offered">
            <span
              aria-hidden
              lang={languageTag[language]}
              className={`fp-diff fp-grow ${language}`}
            >
              {seen(around[0])}
              <del>{seen(before)}</del>
              {instead !== '' && <ins>{seen(instead)}</ins>}
              {seen(around[1])}
            </span>
            <span className="fp-hidden">{change}</span>
            <button
              type="button"
              className="fp-btn fp-btn--subtle fp-btn--small"
              onClick={() => onTake(offer)}
            >
              {say.take[spoken]}
              <span className="fp-hidden">{`${say.stop[spoken]}${change}`}</span>
            </button>
            <button
              type="button"
              className="fp-btn fp-btn--none fp-btn--small"
              title={say.ignoreHint[spoken]}
              onClick={() => onIgnore(offer)}
            >
              {say.ignore[spoken]}
              <span className="fp-hidden">{`${say.stop[spoken]}${change}`}</span>
            </button>
          </div>
        )
      })}
    </div>
  )
}

/** Spaces as signs: they are what some suggestions are about. */
function seen(words: string): string {
  return words
    .replace(/[ \u00A0]/g, '␣')
    .replace(/\u3000/g, '□')
    .replace(/\n/g, ' ')
}
