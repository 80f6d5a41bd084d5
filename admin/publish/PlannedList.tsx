import type { PublishMessages } from '@/locales/messagesPublish'
import type { WaitingSchedule } from '@/publishing/schedules/schedules'

import { shownTime } from './shownTime'

type Props = {
  schedules: WaitingSchedule[]
  messages: PublishMessages
  zone: string
  /** `null` where whoever looks may not cancel. */
  onCancel: ((id: string) => void) | null
}

/** What is already set for a language, each with the way out. */
export function PlannedList({ schedules, messages, zone, onCancel }: Props) {
  if (schedules.length === 0) return null
  return (
    <section>
      <h3>{messages.waiting}</h3>
      <ul>
        {schedules.map(({ id, action, at }) => {
          const said = messages.planned[action](shownTime(at, zone))
          return (
            <li key={id} className="fp-row">
              <span className="fp-num">{said}</span>
              {onCancel && (
                <button
                  className="fp-link"
                  type="button"
                  aria-label={messages.cancelPlan(said)}
                  onClick={() => onCancel(id)}
                >
                  {messages.cancel}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
