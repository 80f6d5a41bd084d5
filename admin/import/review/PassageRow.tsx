'use client'

import { memo } from 'react'

import type { EditedPassage } from '@/desk/review/editedPassage'
import type { ReviewMessages } from '@/locales/messagesReview'

import { MarkedText } from './MarkedText'
import { PassageActions, type ActionsProps } from './PassageActions'
import { PassageBox } from './PassageBox'
import type { ShownPassage } from './stretchesOf'

type RowProps = ShownPassage & { language: 'zh' | 'en'; messages: ReviewMessages }

type Props = RowProps & {
  selected: boolean
  /** Where the cursor stands while the words are edited; `null` while they are not. */
  editing: number | null
  actions: Omit<ActionsProps, 'passage' | 'messages'> | null
  onSave: ((text: string, splitAt: number | null) => void) | null
  onCancel: (() => void) | null
}

/** One passage: exchange number and speaker in the gutter, its words, and under the selected one what can be done. */
export const PassageRow = memo(function PassageRow(props: Props) {
  const { passage, name, ink, opensTurn, opensExchange, language, messages } = props
  const { kind, inferred, exchange, key } = passage
  const isApart = kind === 'note' || kind === 'figure' || kind === 'reference'
  return (
    <div role="listitem">
      <div
        className="fp-p"
        role="group"
        data-key={key}
        data-kind={kind}
        data-doubtful={props.doubtful || undefined}
        tabIndex={props.selected ? 0 : -1}
        aria-current={props.selected || undefined}
        aria-label={nameOf(props)}
      >
        <span className="x" aria-hidden="true">
          {opensExchange && exchange}
        </span>
        <span
          className={`who ${isApart ? 'ink-n' : ink}${inferred ? ' inf' : ''}`}
          aria-hidden="true"
        >
          {isApart ? messages.kinds[kind] : opensTurn || inferred ? name : ''}
          {inferred && <small>{messages.inferred}</small>}
        </span>
        {props.editing === null || !props.onSave || !props.onCancel ? (
          <div className={`tx ${language}`}>
            <Words passage={passage} />
          </div>
        ) : (
          <PassageBox
            text={passage.text}
            at={props.editing}
            language={language}
            messages={messages}
            onSave={props.onSave}
            onCancel={props.onCancel}
          />
        )}
        {props.actions && props.editing === null && (
          <PassageActions {...props.actions} passage={passage} messages={messages} />
        )}
      </div>
    </div>
  )
}, isSame)

function Words({ passage: { text, marks, kind, image } }: { passage: EditedPassage }) {
  if (kind !== 'figure' || !image) return <MarkedText text={text} marks={marks} />
  return (
    <>
      {image.caption}
      {image.caption === null && <span className="fp-2 address">{image.url}</span>}
      {image.credit !== null && <span className="fp-2 credit">{image.credit}</span>}
    </>
  )
}

/** What a screen reader says of the row: who, what, which question, and whether it was concluded. */
function nameOf({ passage, name, opensExchange, messages }: RowProps): string {
  return [
    name,
    messages.kinds[passage.kind],
    ...(opensExchange && passage.exchange !== null
      ? [messages.exchangeNumber(passage.exchange)]
      : []),
    ...(passage.inferred ? [messages.inferredName] : []),
  ]
    .filter((words) => words !== '')
    .join(messages.listComma)
}

/** Every change makes every passage anew; only a row that looks different is drawn again. */
function isSame(before: Props, after: Props): boolean {
  const { passage: old } = before
  const { passage } = after
  return (
    old.key === passage.key &&
    old.text === passage.text &&
    old.kind === passage.kind &&
    old.inferred === passage.inferred &&
    old.exchange === passage.exchange &&
    old.marks.length === passage.marks.length &&
    before.name === after.name &&
    before.ink === after.ink &&
    before.opensTurn === after.opensTurn &&
    before.opensExchange === after.opensExchange &&
    before.doubtful === after.doubtful &&
    before.selected === after.selected &&
    before.editing === after.editing &&
    before.actions === after.actions &&
    before.onSave === after.onSave &&
    before.onCancel === after.onCancel
  )
}
