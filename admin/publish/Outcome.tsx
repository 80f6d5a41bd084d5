import { locales, type Locale } from '@/locales/locale'
import type { CheckedMessages } from '@/locales/messagesChecked'
import type { PublishMessages } from '@/locales/messagesPublish'
import type { Languages } from '@/publishing/readLanguages'

type Props = {
  languages: Languages
  /** The languages that are looked at. */
  chosen: readonly Locale[]
  messages: PublishMessages
  checked: CheckedMessages
  /** Nothing becomes public. */
  isWithdrawal: boolean
}

/** What becomes public where, and what stays as it is. */
export function Outcome({ languages, chosen, messages, checked, isWithdrawal }: Props) {
  const others = locales.filter((locale) => !chosen.includes(locale))
  return (
    <>
      {languages.slug && !isWithdrawal && (
        <section>
          <h3>{messages.becomesPublic}</h3>
          {chosen.map((locale) => (
            <p key={locale} className="fp-publish__address">
              {`/${locale}/interviews/${languages.slug}`}
            </p>
          ))}
          {chosen
            .filter((locale) => languages.languages[locale].status === 'draft')
            .map((locale) => (
              <p key={locale} className="fp-2">
                {checked.alsoOn(messages.languageName[locale])}
              </p>
            ))}
        </section>
      )}
      {others.map((locale) => {
        const { status, changes } = languages.languages[locale]
        const name = messages.languageName[locale]
        return (
          <section key={locale}>
            <h3>{messages.stays}</h3>
            <p className="fp-2">
              {status === 'published'
                ? messages.otherPublished(name, changes)
                : messages.otherDraft(name)}
            </p>
          </section>
        )
      })}
    </>
  )
}
