import type { Locale } from '@/locales/locale'
import { messagesPreview } from '@/locales/messagesPreview'

type Props = {
  locale: Locale
  isPublic: boolean
  /** When the link closes: ISO 8601, and as it is said to the reader. */
  expiresAt: string
  until: string
}

/** Above a draft that is shown by a secret link. Style sheet: `preview.css`. */
export function PreviewBar({ locale, isPublic, expiresAt, until }: Props) {
  const messages = messagesPreview[locale]
  const [before, after] = messages.until('\u0000').split('\u0000')
  return (
    <p className="wrap preview ui" role="note">
      {isPublic ? messages.newer : messages.notPublic}{' '}
      <span>
        {before}
        <time dateTime={expiresAt}>{until}</time>
        {after}
      </span>
    </p>
  )
}
