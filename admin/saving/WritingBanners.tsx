import type { Locale } from '@/locales/locale'
import { savingMessages } from '@/locales/messagesSaving'

import { BannerAnswer } from './BannerAnswer'
import type { KeptInterview } from './keptInterview'
import type { SaveTrouble } from './useSaveTrouble'

type Props = {
  trouble: SaveTrouble | null
  /** Words of another time that this browser has and the server has not. */
  found: KeptInterview | null
  problem: string | null
  isBusy: boolean
  language: Locale
  onMerge: () => void
  onRetry: () => void
  onPutBack: () => void
  onThrowAway: () => void
}

/** What keeps words from being saved, what has become of them, and the way on. */
export function WritingBanners(props: Props) {
  const { trouble, found, problem, isBusy, language } = props
  const messages = savingMessages[language]
  return (
    <>
      {trouble?.is === 'stale' && (
        <div className="fp-banner fp-banner--warning fp-row" role="alert">
          <span className="fp-grow">
            {messages.conflict(trouble.by ?? messages.somebody, trouble.places)}
          </span>
          <BannerAnswer
            label={trouble.places > 0 ? messages.merge : messages.join}
            isBusy={isBusy}
            onClick={props.onMerge}
          />
        </div>
      )}
      {trouble?.is === 'offline' && (
        <div className="fp-banner fp-banner--warning fp-row" role="status">
          <span className="fp-grow">{messages.offline}</span>
          <BannerAnswer label={messages.retry} onClick={props.onRetry} />
        </div>
      )}
      {found && (
        <div className="fp-banner fp-banner--warning fp-row" role="alert">
          <span className="fp-grow">{messages.found(timeOf(found.at, language))}</span>
          <BannerAnswer label={messages.putBack} isBusy={isBusy} onClick={props.onPutBack} />
          <BannerAnswer label={messages.throwAway} isQuiet onClick={props.onThrowAway} />
        </div>
      )}
      {problem !== null && (
        <p className="fp-banner fp-banner--error" role="alert">
          {problem}
        </p>
      )}
    </>
  )
}

/** The time alone on the same day. */
function timeOf(at: string, language: Locale): string {
  const then = new Date(at)
  const isToday = then.toDateString() === new Date().toDateString()
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    ...(!isToday && { dateStyle: 'medium' }),
    timeStyle: 'short',
  }).format(then)
}
