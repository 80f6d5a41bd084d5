'use client'

import type { Comparison } from '@/desk/copies/comparePassages'
import type { Locale } from '@/locales/locale'
import { acceptMessages } from '@/locales/messagesAccept'
import { versionMessages } from '@/locales/messagesVersions'

import { ComparisonList } from '../import/copies/ComparisonList'

type Props = {
  comparison: Comparison
  /** Of the text. */
  locale: Locale
  /** Of the interface. */
  language: Locale
  plainKeys: boolean
}

/** Two versions passage by passage, as copies of an article are compared; what did not change is folded. */
export function ComparedVersions({ comparison, locale, language, plainKeys }: Props) {
  const { counts, allSame, comparing } = versionMessages[language]
  return (
    <ComparisonList
      rows={comparison.rows}
      counts={comparison.counts}
      answer="original"
      textLanguage={locale}
      plainKeys={plainKeys}
      messages={{ ...acceptMessages[language], counts, allSame, compared: comparing }}
    />
  )
}
