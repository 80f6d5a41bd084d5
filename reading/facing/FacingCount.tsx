import type { ReactNode } from 'react'
import type { Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import { passageAnchor } from '@/model/address/addresses'
import type { FacingRow } from '@/model/page/interviewPage'

/** How far the translation has come; what is missing or old leads to its first place. */
export function FacingCount({ rows, locale }: { rows: FacingRow[]; locale: Locale }) {
  const messages = siteMessages[locale]
  const missing = rows.filter(({ source, translation }) => source && !translation)
  const stale = rows.filter((row) => row.stale)
  const all = rows.filter(({ source }) => source).length
  return (
    <>
      {messages.facingCount(all, all - missing.length)}
      {linkToFirst(missing, messages.missingCount)}
      {linkToFirst(stale, messages.staleCount)}
    </>
  )

  function linkToFirst(found: FacingRow[], words: (count: number) => string): ReactNode {
    const [first] = found
    return (
      first && (
        <>
          {messages.comma}
          <a href={passageAnchor(first.id)}>{words(found.length)}</a>
        </>
      )
    )
  }
}
