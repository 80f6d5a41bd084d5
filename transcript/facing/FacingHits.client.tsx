'use client'

import { useId, useState } from 'react'
import { languageTag, type Locale } from '@/locales/locale'
import {
  foundThereWords,
  messagesFacingFind as say,
  placeWords,
  replacedThereWords,
} from '@/locales/messagesFacingFind'
import { messagesTranscript as transcript } from '@/locales/messagesTranscript'
import type { Search } from '../find/findWords'
import { useSpeakers } from '../panel/Speakers.client'
import { useInterfaceLanguage } from '../useInterfaceLanguage.client'
import type { Replaced } from './facingCalls'
import type { FacingHit } from './facingHits'
import { useFacing } from './useFacing.client'

import './facing.css'

type Props = { search: Search; replacement: string; isEditable: boolean }

/** What find and replace finds in the other language, each with the way to it. */
export function FacingHits({ search, replacement, isEditable }: Props) {
  const language = useInterfaceLanguage()
  const facing = useFacing(search, replacement)
  const { hits, locale } = facing
  const speakers = useSpeakers()
  const title = useId()
  const [said, setSaid] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const mayReplace = isEditable && facing.isTranslation

  const replace = async (some: readonly FacingHit[]) => {
    setIsBusy(true)
    setSaid(resultWords(await facing.replace(some), language))
    setIsBusy(false)
  }

  if (facing.state === 'loading') return <p>{say.loading[language]}</p>
  if (facing.state === 'unread')
    return (
      <p role="alert">
        {say.unread[language]}{' '}
        <button type="button" onClick={facing.readAgain}>
          {say.again[language]}
        </button>
      </p>
    )
  return (
    <section className="transcript-facing" aria-labelledby={title}>
      <header>
        <h2 id={title}>{foundThereWords[language](locale, hits.length)}</h2>
        {mayReplace && hits.length > 1 && (
          <button type="button" disabled={isBusy} onClick={() => void replace(hits)}>
            {say.replaceAllThere[language]}
          </button>
        )}
      </header>
      {!facing.isTranslation && hits.length > 0 && <p>{say.originalHint[language]}</p>}
      <p role="status">{said}</p>
      <ol aria-labelledby={title}>
        {hits.map((hit) => (
          <li key={`${hit.passage.id} ${hit.found.run} ${hit.found.start}`}>
            <span>
              {placeWords[language](
                hit.exchange,
                hit.of
                  ? fieldWords[hit.of][language]
                  : (speakers.find(({ key }) => key === hit.passage.speaker)?.label ?? ''),
              )}
            </span>
            <span lang={languageTag[locale]} className="transcript-facing__words">
              {hit.around[0]}
              <mark>{hit.words}</mark>
              {hit.around[1]}
            </span>
            {mayReplace && (
              <button type="button" disabled={isBusy} onClick={() => void replace([hit])}>
                {say.replaceThere[language]}
              </button>
            )}
            <a href={facing.address(hit)}>{say.open[language]}</a>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What words stand in that nobody says. */
const fieldWords = {
  note: transcript.inlineNote,
  caption: transcript.caption,
  credit: transcript.credit,
  alt: transcript.alt,
}

/** How many passages were changed, and why others were not. */
function resultWords(results: readonly Replaced[], language: Locale): string {
  const left = results.flatMap((result) => {
    if (result.is === 'replaced') return []
    return [result.is === 'refused' ? result.message : say[result.is][language]]
  })
  const counts = replacedThereWords[language](results.length - left.length, left.length)
  return [counts, ...new Set(left)].join('')
}
