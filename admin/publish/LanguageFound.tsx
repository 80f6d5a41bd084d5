import type { Locale } from '@/locales/locale'
import type { CheckedMessages } from '@/locales/messagesChecked'
import type { PublishMessages } from '@/locales/messagesPublish'
import type { ReadChecks } from '@/publishing/readChecks'

import { Findings } from './Findings'
import { LinkFindings } from './LinkFindings'
import { PassedChecks } from './PassedChecks'

type Props = {
  interview: string
  locale: Locale
  isOriginal: boolean
  found: ReadChecks | null
  messages: PublishMessages
  checked: CheckedMessages
  /** Where two languages stand one after the other, each says which it is. */
  isNamed: boolean
}

/** What readers would meet in one language. */
export function LanguageFound({ found, isNamed, checked, ...where }: Props) {
  const { interview, locale, messages } = where
  return (
    <div className="fp-publish__language">
      {isNamed && <h3 className="fp-publish__name">{messages.languageName[locale]}</h3>}
      {found ? (
        <>
          <Findings checks={found.checks} {...where} />
          <LinkFindings key={found.revision} {...{ interview, locale, messages }} />
          <PassedChecks checks={found.checks} isOriginal={where.isOriginal} checked={checked} />
        </>
      ) : (
        <p className="fp-2">{messages.loading}</p>
      )}
    </div>
  )
}
