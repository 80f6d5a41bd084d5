'use client'

import type { Review } from '@/desk/reviewOf'
import type { DeskMessages } from '@/locales/messagesDesk'

type Props = {
  review: Pick<Review, 'proposal' | 'passageLines'>
  /** Speaker key → name, as edited. */
  names: ReadonlyMap<string, string>
  messages: DeskMessages
}

/** The recognised passages: exchange number and speaker in the gutter, a guess dashed, the raw line at hand. */
export function PassageList({ review: { proposal, passageLines }, names, messages }: Props) {
  const inks = inksOf(proposal)
  let turn: number | null = null
  let exchange: number | null = null
  return (
    <ol
      className="fp-psg"
      aria-label={messages.text}
      lang={proposal.language === 'zh' ? 'zh-Hans' : 'en'}
    >
      {proposal.passages.map((passage, i) => {
        const opensTurn = passage.turn !== null && passage.turn !== turn
        const opensExchange = passage.exchange !== null && passage.exchange !== exchange
        if (passage.turn !== null) turn = passage.turn
        if (passage.exchange !== null) exchange = passage.exchange
        const name = passage.speaker === null ? '' : (names.get(passage.speaker) ?? '')
        const line = passageLines[i]
        const isNote = passage.kind === 'note' || passage.kind === 'figure'
        return (
          <li key={passage.n} className="fp-p" data-kind={passage.kind}>
            <span className="x">
              {opensExchange && (
                <>
                  <span aria-hidden="true">{passage.exchange}</span>
                  <span className="fp-hidden">
                    {messages.exchangeNumber(passage.exchange ?? 0)}
                  </span>
                </>
              )}
            </span>
            <span
              className={`who ${isNote ? 'ink-n' : (inks.get(passage.speaker ?? '') ?? '')}${passage.inferred ? ' inf' : ''}`}
            >
              {isNote ? messages.kinds[passage.kind] : opensTurn || passage.inferred ? name : ''}
              {passage.inferred && <small>{messages.inferred}</small>}
            </span>
            <div className={`tx ${proposal.language}`}>
              {passage.text || passage.image?.caption || passage.image?.url}
              {line !== undefined && (
                <a
                  className="fp-at"
                  href={`#line-${line}`}
                  aria-label={messages.lineOf(
                    [name, messages.kinds[passage.kind]].filter(Boolean).join(messages.listComma),
                    line,
                  )}
                >
                  {messages.line(line)}
                </a>
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

/** Who asks is black; those who answer take the inks in the order in which they first speak. */
function inksOf({ speakers }: Review['proposal']): Map<string, string> {
  const answering = speakers.filter(({ role }) => role !== 'interviewer').map(({ key }) => key)
  return new Map(
    speakers.map(({ key }) => {
      const place = answering.indexOf(key)
      return [key, place < 0 ? 'ink-q' : place % 2 === 0 ? 'ink-a' : 'ink-b']
    }),
  )
}
