import { memo } from 'react'

import type { ComparisonRow } from '@/desk/copies/comparePassages'
import { languageTag, type Locale } from '@/locales/locale'
import type { AcceptMessages } from '@/locales/messagesAccept'

import { WordPieces } from '../../WordPieces'

type Props = {
  row: ComparisonRow
  /** In the whole list. */
  place: number
  /** Whether Tab stops here. */
  isStop: boolean
  language: Locale
  messages: AcceptMessages
}

/** One passage of both texts: its state as a word, who speaks, and the words that came and went. */
export const ComparedPassageRow = memo(function ComparedPassageRow(props: Props) {
  const { row, place, isStop, language, messages } = props
  const { state, moved, before, after } = row
  const side = after ?? before
  if (!side) return null
  const states = [messages.rowStates[state], ...(moved ? [messages.movedName] : [])]
  const isStateShown = state !== 'same' || moved
  return (
    <li
      className="fp-cmp__row"
      data-place={place}
      data-state={state}
      data-kind={side.kind}
      tabIndex={isStop ? 0 : -1}
    >
      <span className="fp-cmp__state">
        <span aria-hidden="true">
          {state === 'same' ? '' : messages.rowStates[state]}
          {moved && <i>{messages.moved}</i>}
        </span>
        {isStateShown && <span className="fp-hidden">{states.join(messages.comma)}</span>}
      </span>
      <span className="who">{side.speaker ?? ''}</span>
      <div className={`tx ${language}`}>
        <span lang={languageTag[language]}>
          {row.words ? (
            <WordPieces
              pieces={row.words}
              inserted={messages.inserted}
              deleted={messages.deleted}
              end={messages.end}
            />
          ) : (
            side.text
          )}
        </span>
        {differences(row, messages).map((words) => (
          <small key={words}>{words}</small>
        ))}
      </div>
    </li>
  )
})

function differences({ before, after }: ComparisonRow, messages: AcceptMessages): string[] {
  if (!before || !after) return []
  const { speaker, kind, colon, nobody, kinds, change, otherPicture } = messages
  return [
    ...(before.speaker !== after.speaker
      ? [`${speaker}${colon}${change(before.speaker ?? nobody, after.speaker ?? nobody)}`]
      : []),
    ...(before.kind !== after.kind
      ? [`${kind}${colon}${change(kinds[before.kind], kinds[after.kind])}`]
      : []),
    ...(before.picture !== after.picture ? [otherPicture] : []),
  ]
}
