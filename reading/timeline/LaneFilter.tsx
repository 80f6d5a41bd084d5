import type { Locale } from '@/locales/locale'
import { timelineMessages } from '@/locales/messagesTimeline'
import { otherLane } from '@/model/timeline/timelineLayout'
import type { Lane } from '@/model/timeline/timelinePage'

/** Boxes that show and hide lanes without script: `timeline.css` reads their state with `:has(:checked)`. */
export function LaneFilter({ lanes, locale }: { lanes: Lane[]; locale: Locale }) {
  if (lanes.length < 2) return null
  const messages = timelineMessages[locale]
  return (
    <fieldset className="f">
      <legend className="vh">{messages.filter}</legend>
      {lanes.map((lane, index) => (
        <label key={lane.key}>
          <input type="checkbox" id={`lane-${index + 1}`} defaultChecked />
          {lane.key === otherLane ? messages.otherLane : lane.title}
        </label>
      ))}
    </fieldset>
  )
}
