import type { PublishMessages } from '@/locales/messagesPublish'
import { instantOf, utcOffset, wallTime } from '@/model/zonedTime'

type Props = {
  messages: PublishMessages
  zone: string
  /** What clocks in the zone will show, "2026-11-26T08:00"; `null` for now. */
  at: string | null
  onChoose: (at: string | null) => void
  hint: (zone: string, offset: string) => string
}

/** Now, or at a time of the site's zone. */
export function WhenChoice({ messages, zone, at, onChoose, hint }: Props) {
  const now = new Date()
  const tomorrow = wallTime(new Date(+now + 24 * 60 * 60 * 1000), zone).replace(/T.*/, 'T08:00')
  return (
    <fieldset>
      <legend>{messages.when}</legend>
      <label className="fp-radio">
        <input type="radio" name="when" checked={at === null} onChange={() => onChoose(null)} />
        {messages.now}
      </label>
      <label className="fp-radio">
        <input
          type="radio"
          name="when"
          checked={at !== null}
          onChange={() => onChoose(at ?? tomorrow)}
        />
        {messages.atTime}
      </label>
      {at !== null && (
        <div className="fp-publish__time">
          <input
            className="fp-input fp-num"
            type="datetime-local"
            aria-label={messages.time}
            value={at}
            min={wallTime(now, zone)}
            onChange={({ target }) => onChoose(target.value)}
          />
          <p className="fp-2">{hint(zone, utcOffset(instantOf(at, zone) ?? now, zone))}</p>
        </div>
      )}
    </fieldset>
  )
}
