import { facingLocale, type Locale } from '@/locales/locale'
import type { PublishMessages } from '@/locales/messagesPublish'
import type { Languages } from '@/publishing/readLanguages'

type Props = { languages: Languages; locale: Locale; messages: PublishMessages }

/** What becomes public where, and what stays as it is. */
export function Outcome({ languages, locale, messages }: Props) {
  const other = languages.languages[facingLocale(locale)]
  const name = messages.languageName[other.locale]
  return (
    <>
      {languages.slug && (
        <section>
          <h3>{messages.becomesPublic}</h3>
          <p className="fp-publish__address">{`/${locale}/interviews/${languages.slug}`}</p>
        </section>
      )}
      <section>
        <h3>{messages.stays}</h3>
        <p className="fp-2">
          {other.status === 'published'
            ? messages.otherPublished(name, other.changes)
            : messages.otherDraft(name)}
        </p>
      </section>
    </>
  )
}
