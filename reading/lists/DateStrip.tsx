import { dateStrip } from '@/model/timeline/dateStrip'
import { markClass } from '../timeline/markClass'

/** The picture of a history in a list: its dates on one line. The texts say the dates, so it is hidden from listeners. */
export function DateStrip({ dates }: { dates: string[] }) {
  const strip = dateStrip(dates)
  if (!strip) return null
  return (
    <svg className="mini dates" height="46" aria-hidden="true">
      <line x1="0" x2="100%" y1="30" y2="30" />
      {strip.placed.map(({ event, mark, start, end }) =>
        mark === 'span' || mark === 'looseSpan' ? (
          <rect
            key={event.edtf}
            className={markClass[mark]}
            x={percent(start)}
            style={{ width: `max(${percent(end - start)}, 8px)` }}
            y="26.5"
            height="7"
            rx="3.5"
          />
        ) : (
          <circle key={event.edtf} className={markClass[mark]} cx={percent(start)} cy="30" r="5" />
        ),
      )}
      <text x="0" y="12">
        {strip.from}
      </text>
      {strip.to > strip.from && (
        <text x="100%" y="12" textAnchor="end">
          {strip.to}
        </text>
      )}
    </svg>
  )
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}
