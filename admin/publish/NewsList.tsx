import type { Locale } from '@/locales/locale'
import type { PublishMessages } from '@/locales/messagesPublish'
import { publishingErrors } from '@/locales/publishingErrors'
import type { ScheduleNews } from '@/publishing/schedules/scheduleReports'

import { shownTime } from './shownTime'

type Props = {
  news: ScheduleNews[]
  messages: PublishMessages
  language: Locale
  zone: string
  /** `null` where whoever looks may not put it away. */
  onSeen: ((id: string) => void) | null
}

/** What set times have reported: what failed and why, or what had become worse by then. */
export function NewsList({ news, messages, language, zone, onSeen }: Props) {
  if (news.length === 0) return null
  return (
    <section>
      <h3>{messages.news.heading}</h3>
      <ul>
        {news.map((one) => {
          const said = messages.news[one.state][one.action](shownTime(one.at, zone))
          return (
            <li key={one.id} className="fp-publish__news">
              <p>
                <b>{said}</b> {one.by && <span className="fp-2">{messages.news.by(one.by)}</span>}
              </p>
              <p className="fp-2">
                {one.state === 'failed'
                  ? publishingErrors[one.reason][language]
                  : one.worse
                      .map(({ code, now }) => messages.findings[code].what(now))
                      .join(messages.separator)}
              </p>
              {onSeen && (
                <button
                  className="fp-link"
                  type="button"
                  aria-label={`${messages.news.seen} · ${said}`}
                  onClick={() => onSeen(one.id)}
                >
                  {messages.news.seen}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
