import type { Locale } from '@/locales/locale'
import { listMessages } from '@/locales/messagesLists'

/** A site in which nothing is public yet: the reader learns that, and an editor where to begin. */
export function EmptySite({ locale }: { locale: Locale }) {
  const { emptySite, emptySiteHint } = listMessages[locale]
  return (
    <div className="wrap empty">
      <h2>{emptySite}</h2>
      <p>
        {emptySiteHint.before}
        <a href="/admin">{emptySiteHint.link}</a>
        {emptySiteHint.after}
      </p>
    </div>
  )
}
