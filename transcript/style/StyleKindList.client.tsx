'use client'

import { useId } from 'react'
import { languageTag, type Locale } from '@/locales/locale'
import {
  changeWords,
  messagesHouseStyle as say,
  moreWords,
  styleKindWords,
  styleReasonWords,
} from '@/locales/messagesHouseStyle'
import { styleKinds, type StyleKind } from '@/model/houseStyle/suggestion'
import { useInterfaceLanguage } from '../useInterfaceLanguage.client'
import type { Offer } from './offers'

/** As many rows of a kind are listed: whoever has more takes all of them, or mends the source. */
const limit = 100

/** The suggestions that have a row. */
export function listedOffers(offers: readonly Offer[]): Offer[] {
  return styleKinds.flatMap((kind) => offers.filter((one) => one.kind === kind).slice(0, limit))
}

type Props = {
  kind: StyleKind
  offers: readonly Offer[]
  /** The language of the text. */
  locale: Locale
  /** The suggestion whose row has the controls. */
  chosen: string | null
  onChoose: (offer: Offer) => void
  /** `null` where the text can only be read. */
  onTake: ((offers: readonly Offer[]) => void) | null
  onIgnore: (offer: Offer) => void
}

/** One kind of suggestions with its reason. */
export function StyleKindList({ kind, offers, locale, ...row }: Props) {
  const language = useInterfaceLanguage()
  const title = useId()
  const { onTake } = row
  if (offers.length === 0) return null
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>
        {styleKindWords[kind][language]} <span>{offers.length.toLocaleString('en')}</span>
      </h3>
      <p>{styleReasonWords[kind][locale][language]}</p>
      {onTake && offers.length > 1 && (
        <button type="button" aria-describedby={title} onClick={() => onTake(offers)}>
          {say.takeKind[language]}
        </button>
      )}
      <ol aria-labelledby={title}>
        {offers.slice(0, limit).map((offer) => (
          <StyleRow key={offer.id} offer={offer} locale={locale} {...row} />
        ))}
      </ol>
      {offers.length > limit && <p>{moreWords[language](offers.length - limit)}</p>}
    </section>
  )
}

type RowProps = Omit<Props, 'kind' | 'offers'> & { offer: Offer }

function StyleRow({ offer, locale, chosen, onChoose, onTake, onIgnore }: RowProps) {
  const language = useInterfaceLanguage()
  const isChosen = offer.id === chosen
  const { before, instead, around } = offer
  return (
    <li
      tabIndex={isChosen ? 0 : -1}
      aria-current={isChosen ? 'true' : undefined}
      onClick={() => onChoose(offer)}
    >
      <span aria-hidden lang={languageTag[locale]} className="transcript-style__words">
        {seen(around[0])}
        <del>{seen(before)}</del>
        {instead !== '' && <ins>{seen(instead)}</ins>}
        {seen(around[1])}
      </span>
      <span className="transcript-style__said">
        {changeWords[language](before, instead)}
        {say.stop[language]}
        {around.join(before)}
      </span>
      {isChosen && (
        <span className="transcript-style__answers" onClick={(event) => event.stopPropagation()}>
          {onTake && (
            <button type="button" onClick={() => onTake([offer])}>
              {say.take[language]} <kbd>↵</kbd>
            </button>
          )}
          <button type="button" title={say.ignoreHint[language]} onClick={() => onIgnore(offer)}>
            {say.ignore[language]} <kbd>Del</kbd>
          </button>
        </span>
      )}
    </li>
  )
}

/** Spaces as signs: they are what some suggestions are about. */
function seen(words: string): string {
  return words
    .replace(/[ \u00A0]/g, '␣')
    .replace(/\u3000/g, '□')
    .replace(/\n/g, ' ')
}
