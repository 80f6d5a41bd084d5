import type { PublishMessages } from '@/locales/messagesPublish'
import type { LanguageState } from '@/publishing/readLanguages'

import { shownTime } from './shownTime'

type Props = {
  state: LanguageState
  messages: PublishMessages
  zone: string
  mayPublish: boolean
  note: string
  onNote: (note: string) => void
  onClose: (id: string) => void
}

/** That somebody waits for an editor, with what they wrote; or, for a contributor, room to write it. */
export function ReviewBox({ state, messages, zone, mayPublish, note, onNote, onClose }: Props) {
  const words = messages.review
  const { review } = state
  if (review)
    return (
      <section>
        <h3>{words.heading}</h3>
        <p>{words.asked(review.by ?? words.somebody, shownTime(review.askedAt, zone))}</p>
        {review.note && <p className="fp-publish__note">{review.note}</p>}
        {review.mayClose && (
          <button className="fp-link" type="button" onClick={() => onClose(review.id)}>
            {mayPublish ? words.setBack : words.takeBack}
          </button>
        )}
      </section>
    )
  if (mayPublish || !state.mayAsk) return null
  return (
    <section>
      <label className="fp-publish__ask">
        <b>{words.note}</b>
        <textarea
          className="fp-input"
          rows={4}
          maxLength={2000}
          value={note}
          onChange={({ target }) => onNote(target.value)}
        />
      </label>
    </section>
  )
}
