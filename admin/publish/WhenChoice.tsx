import type { CheckedMessages } from '@/locales/messagesChecked'
import type { PublishMessages } from '@/locales/messagesPublish'
import { instantOf, utcOffset, wallTime } from '@/model/dates/zonedTime'

type Props = {
  messages: PublishMessages
  checked: CheckedMessages
  zone: string
  /** What clocks in the zone will show, "2026-11-26T08:00"; `null` for now. */
  at: string | null
  onChoose: (at: string | null) => void
  hint: (zone: string, offset: string) => string
}

/** Now, or at a time of the site's zone. */
export function WhenChoice({ messages, checked, zone, at, onChoose, hint }: Props) {
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
          <p className="fp-2">
            {leftUntil(instantOf(at, zone), now, checked)}{' '}
            {hint(zone, utcOffset(instantOf(at, zone) ?? now, zone))}
          </p>
        </div>
      )}
    </fieldset>
  )
}

/** How long it is until then, in words; nothing while the time is being typed. */
function leftUntil(then: Date | null, now: Date, checked: CheckedMessages): string {
  if (then === null) return ''
  const minutes = Math.ceil((+then - +now) / 60_000)
  if (minutes <= 0) return checked.isPast
  return checked.left(Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60)
}
