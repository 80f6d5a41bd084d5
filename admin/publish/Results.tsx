import type { Locale } from '@/locales/locale'
import type { PublishMessages } from '@/locales/messagesPublish'

/** What was asked for each language, and why it was not done; `null` where it was. */
export type Result = {
  locale: Locale
  asked: 'publish' | 'withdraw' | 'schedule'
  problem: string | null
}

/** Of several languages some may succeed: each is told. */
export function Results({ results, messages }: { results: Result[]; messages: PublishMessages }) {
  return (
    <ul role="alert" className="fp-problem" aria-label={messages.results.heading}>
      {results.map(({ locale, asked, problem }) => {
        const name = messages.languageName[locale]
        return (
          <li key={locale}>
            {problem === null
              ? messages.results.done[asked](name)
              : messages.results.failed(name, problem)}
          </li>
        )
      })}
    </ul>
  )
}
