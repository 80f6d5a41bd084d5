import type { Locale } from '@/locales/locale'
import { checkedMessages } from '@/locales/messagesChecked'
import { signatureMessages } from '@/locales/messagesSignature'
import type { PublishMessages } from '@/locales/messagesPublish'
import type { Languages } from '@/publishing/readLanguages'

import { NewsList } from './NewsList'
import { Outcome } from './Outcome'
import { PlannedList } from './PlannedList'
import { PreviewLinks } from './PreviewLinks'
import { ReviewBox } from './ReviewBox'
import { shownTime } from './shownTime'
import { WhenChoice } from './WhenChoice'

type Props = {
  languages: Languages
  /** The languages that are looked at. */
  chosen: readonly Locale[]
  messages: PublishMessages
  language: Locale
  action: 'publish' | 'withdraw'
  at: string | null
  onAt: (at: string | null) => void
  note: string
  onNote: (note: string) => void
  /** Asks for a change below `/api/interviews/{id}`, and says `told` once it was made. */
  onAsk: (path: string, method: 'POST' | 'DELETE', told?: string) => void
}

/** What is set and reported already, when it shall happen, what comes of it, and who outside may read the draft. */
export function PublishSide(props: Props) {
  const { languages, chosen, messages, action, onAsk } = props
  const { zone, mayPublish, interview } = languages
  const checked = checkedMessages[props.language]
  const states = chosen.map((locale) => languages.languages[locale])
  const [first, second] = states
  const only = second === undefined ? first : undefined
  return (
    <div className="fp-publish__side">
      <NewsList
        news={states.flatMap(({ news }) => news)}
        language={props.language}
        {...{ messages, zone }}
        onSeen={mayPublish ? (id) => onAsk(`schedules/${id}/seen`, 'POST') : null}
      />
      <PlannedList
        schedules={states.flatMap(({ schedules }) => schedules)}
        {...{ messages, zone }}
        onCancel={
          mayPublish ? (id) => onAsk(`schedules/${id}`, 'DELETE', messages.hasCancelled) : null
        }
      />
      <ul>
        {states.map(
          ({ locale, decided }) =>
            decided && (
              <li key={locale} className="fp-2">
                {!only && `${messages.languageName[locale]} · `}
                {signatureMessages[props.language].decided({
                  ...decided,
                  at: shownTime(decided.at, zone),
                })}
              </li>
            ),
        )}
      </ul>
      {only && (
        <ReviewBox
          state={only}
          {...{ messages, zone, mayPublish }}
          note={props.note}
          onNote={props.onNote}
          onClose={(id) => onAsk(`reviews/${id}`, 'DELETE', messages.review.hasClosed)}
        />
      )}
      {mayPublish && (
        <WhenChoice
          {...{ messages, checked, zone }}
          at={props.at}
          onChoose={props.onAt}
          hint={action === 'publish' ? messages.zone : messages.planWithdraw}
        />
      )}
      <Outcome {...{ languages, chosen, messages, checked }} isWithdrawal={action === 'withdraw'} />
      {only && (
        <PreviewLinks
          key={only.locale}
          locale={only.locale}
          {...{ interview, zone, mayPublish, messages }}
        />
      )}
    </div>
  )
}
