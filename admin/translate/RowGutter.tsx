import { rowName } from './rowName'
import type { RowLineProps } from './RowLine'

type Props = Pick<RowLineProps, 'row' | 'goesOn' | 'ink' | 'toDo' | 'messages' | 'conflict'>

/** Who speaks, or what it is, and how far the row is: a word with a shape, of a done row the shape alone. */
export function RowGutter({ row, goesOn, ink, toDo, messages, conflict }: Props) {
  const isTurn = row.name !== null && (row.kind === 'question' || row.kind === 'answer')
  const state = conflict ? messages.conflictState : messages.states[row.state]
  return (
    <div className="fp-t__gutter">
      <div>
        {row.exchange !== null && (
          <span className="fp-num fp-2">
            <span aria-hidden="true">{row.exchange}</span>
            <span className="fp-hidden">{messages.exchange(row.exchange)}</span>
          </span>
        )}
        {isTurn ? (
          <b className={goesOn ? 'fp-hidden' : ink}>{row.name}</b>
        ) : (
          <span className={row.kind === 'note' ? 'ink-n' : undefined}>
            {row.part === 'passage' ? messages.kinds[row.kind] : rowName(row, messages)}
          </span>
        )}
      </div>
      <div className="fp-t__state" data-conflict={conflict ? '' : undefined}>
        <span className={row.state === 'done' && !conflict ? 'fp-hidden' : undefined}>{state}</span>
      </div>
      {toDo !== null && toDo > 0 && <div className="fp-2">{messages.toDoHere(toDo)}</div>}
    </div>
  )
}
