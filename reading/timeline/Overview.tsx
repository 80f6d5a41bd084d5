import type { Locale } from '@/locales/locale'
import { timelineMessages } from '@/locales/messagesTimeline'
import { eventAnchor } from '@/model/address/addresses'
import { formatEdtf } from '@/model/dates/edtf'
import { otherLane, type PlacedEvent, type TimelineLayout } from '@/model/timeline/timelineLayout'
import type { TimelineEvent } from '@/model/timeline/timelinePage'
import { markClass } from './markClass'

type Drawn = Pick<TimelineEvent, 'id' | 'edtf' | 'title' | 'weight' | 'lane'>

type Props = {
  layout: TimelineLayout<Drawn>
  locale: Locale
  /** `page` leads to the events below it and has room; `strip` is a picture on another page. */
  size: 'page' | 'strip'
}

/** CSS pixels: the first row, the distance of rows, what hangs below the last one, how far above its line a name stands. */
const measures = {
  page: {
    lanes: { first: 30, row: 32, below: 18, name: 8 },
    rows: { first: 26, row: 20, below: 18, name: 0 },
  },
  strip: {
    lanes: { first: 18, row: 24, below: 12, name: 7 },
    rows: { first: 16, row: 17, below: 14, name: 0 },
  },
}

const radius = { 1: 4.3, 2: 5.2, 3: 6.4 }

/**
 * All events at a glance. Positions across are shares of the width, heights are pixels, and there is no `viewBox`: so
 * the picture fills any width and its words never shrink. Everything in it is said again below, so it is hidden
 * from those who listen.
 */
export function Overview({ layout, locale, size }: Props) {
  const measure = measures[size][layout.lanes.length > 0 ? 'lanes' : 'rows']
  const yOf = (row: number) => measure.first + measure.row * row
  const top = size === 'page' ? 8 : 0
  const bottom = yOf(layout.rows - 1) + measure.below
  return (
    <svg height={bottom + 24} aria-hidden="true" className="overview">
      {layout.bands.map(({ start, end }) => (
        <rect
          key={start}
          className="band"
          x={percent(start)}
          width={percent(end - start)}
          y={top}
          height={bottom - top}
        />
      ))}
      {layout.lanes.length === 0 && <line x1="0" x2="100%" y1={bottom} y2={bottom} />}
      {layout.lanes.map((lane, row) => (
        <g key={lane.key}>
          <line x1="0" x2="100%" y1={yOf(row)} y2={yOf(row)} />
          <text className="ln" x="0" y={yOf(row) - measure.name}>
            {lane.key === otherLane ? timelineMessages[locale].otherLane : lane.title}
          </text>
        </g>
      ))}
      {layout.ticks.map(({ year, at }) => (
        <g key={year}>
          <line x1={percent(at)} x2={percent(at)} y1={bottom} y2={bottom + 6} />
          <text className="yr" x={percent(at)} y={bottom + 20} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      {layout.placed.map((placed) =>
        size === 'page' ? (
          <a
            key={placed.event.id}
            href={eventAnchor(placed.event.id)}
            tabIndex={-1}
            className={`lane${placed.row + 1}`}
          >
            <title>{`${formatEdtf(placed.event.edtf, locale)} ${placed.event.title}`}</title>
            <Mark placed={placed} y={yOf(placed.row)} />
          </a>
        ) : (
          <Mark key={placed.event.id} placed={placed} y={yOf(placed.row)} />
        ),
      )}
    </svg>
  )
}

function Mark({
  placed: { event, mark, start, end },
  y,
}: {
  placed: PlacedEvent<Drawn>
  y: number
}) {
  if (mark === 'span' || mark === 'looseSpan')
    return (
      <rect
        className={markClass[mark]}
        x={percent(start)}
        // A span of days in a line of decades would have no width that anybody sees.
        style={{ width: `max(${percent(end - start)}, 10px)` }}
        y={y - 4}
        height="8"
        rx="4"
      />
    )
  return <circle className={markClass[mark]} cx={percent(start)} cy={y} r={radius[event.weight]} />
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}
