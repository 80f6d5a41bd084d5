import type { Locale } from '@/locales/locale'
import { timelineMessages } from '@/locales/messagesTimeline'
import { dateMark, type DateMark } from '@/model/dates/dateMark'
import { markClass } from './markClass'

const order: DateMark[] = ['exact', 'about', 'doubtful', 'span', 'looseSpan']

/** What the marks mean, for the marks that the reader can see. */
export function Legend({ events, locale }: { events: { edtf: string }[]; locale: Locale }) {
  const seen = new Set(events.map(({ edtf }) => dateMark(edtf)))
  return (
    <ul className="legend ui">
      {order
        .filter((mark) => seen.has(mark))
        .map((mark) => (
          <li key={mark}>
            <Sample mark={mark} />
            {timelineMessages[locale].marks[mark]}
          </li>
        ))}
    </ul>
  )
}

function Sample({ mark }: { mark: DateMark }) {
  if (mark === 'span' || mark === 'looseSpan')
    return (
      <svg width="26" height="14" aria-hidden="true">
        <rect className={markClass[mark]} x="1" y="3" width="24" height="8" rx="4" />
      </svg>
    )
  return (
    <svg width="14" height="14" aria-hidden="true">
      <circle className={markClass[mark]} cx="7" cy="7" r="5" />
    </svg>
  )
}
