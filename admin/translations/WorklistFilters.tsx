import { locales } from '@/locales/locale'
import type { WorklistMessages } from '@/locales/messagesWorklist'
import {
  countWork,
  worklistFilters,
  type WorklistEntry,
  type WorklistQuery,
} from '@/model/facing/worklist'

import { worklistAddress } from './worklistQuery'

type Props = {
  entries: readonly WorklistEntry[]
  query: WorklistQuery
  messages: WorklistMessages
}

/** Narrows the list by what is to do and by the language that is translated into. Links, so that a choice has an address. */
export function WorklistFilters({ entries, query, messages }: Props) {
  const counts = countWork(entries, query.to)
  return (
    <div className="fp-listhead fp-worklist__head">
      <nav className="fp-tabs" aria-label={messages.filter}>
        {worklistFilters.map((show) => (
          <a
            key={show}
            className="fp-tab"
            href={worklistAddress({ ...query, show })}
            aria-current={show === query.show ? 'true' : undefined}
          >
            {messages.filters[show]} <span className="fp-num">{counts[show]}</span>
          </a>
        ))}
      </nav>
      <nav className="fp-row" aria-label={messages.language}>
        <span className="fp-2" aria-hidden="true">
          {messages.language}
        </span>
        <span className="fp-worklist__into">
          {[null, ...locales].map((to) => (
            <a
              key={to}
              className="fp-tab"
              href={worklistAddress({ ...query, to })}
              aria-current={to === query.to ? 'true' : undefined}
            >
              {to === null ? messages.each : messages.languages[to]}
            </a>
          ))}
        </span>
      </nav>
    </div>
  )
}
