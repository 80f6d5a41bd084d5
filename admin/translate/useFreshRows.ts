'use client'

import { useEffect } from 'react'

import type { Locale } from '@/locales/locale'
import type { TranslationRows } from '@/model/facing/translationRow'

import { loadRows } from './callTranslation'

/**
 * Looks the rows up again when somebody comes back to the page, so that the source is the current wording. Not while
 * something that was written waits to be saved.
 */
export function useFreshRows(
  interview: string,
  to: Locale,
  isWaiting: () => boolean,
  take: (rows: TranslationRows) => void,
): void {
  useEffect(() => {
    async function refresh() {
      if (document.visibilityState !== 'visible' || isWaiting()) return
      const rows = await loadRows(interview, to)
      if (rows && !isWaiting()) take(rows)
    }
    const onVisible = () => void refresh()
    document.addEventListener('visibilitychange', onVisible)
    return () => document.removeEventListener('visibilitychange', onVisible)
  }, [interview, to, isWaiting, take])
}
