'use client'

import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'
import { facingLocale, interfaceLocale } from '@/locales/locale'
import type { Search } from '../find/findWords'
import { readFacing, replaceInTranslation, type FacingText, type Replaced } from './facingCalls'
import { byPassage, facingHits, type FacingHit } from './facingHits'

/** The places of a search in the other language of the open interview, and what can be done with them. */
export function useFacing(search: Search, replacement: string) {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const locale = facingLocale(interfaceLocale(useLocale().code))
  const api = `${config.serverURL}${config.routes.api}`
  const interview = String(id ?? '')
  const [text, setText] = useState<FacingText | 'loading' | 'unread'>('loading')
  const [reads, setReads] = useState(0)
  const place = useMemo(() => ({ api, interview, locale }), [api, interview, locale])

  useEffect(() => {
    const abort = new AbortController()
    readFacing(place, abort.signal)
      .then(setText)
      .catch(() => {
        if (!abort.signal.aborted) setText('unread')
      })
    return () => abort.abort()
  }, [place, reads])

  const hits = useMemo(() => {
    if (typeof text === 'string') return []
    try {
      return facingHits(text.passages, search, replacement)
    } catch (error) {
      // The bar says that it is no pattern.
      if (error instanceof SyntaxError) return []
      throw error
    }
  }, [text, search, replacement])

  return {
    locale,
    hits,
    state: typeof text === 'string' ? text : ('read' as const),
    isTranslation: typeof text === 'object' && text.isTranslation,
    address:
      typeof text === 'object' && text.isTranslation
        ? (hit: FacingHit) => `${here(interview)}/translate#${hit.passage.id}`
        : () => `${here(interview)}?locale=${locale}`,
    readAgain: () => setReads((times) => times + 1),
    /** Saves passage after passage; afterwards the text is read again. */
    replace: async (some: readonly FacingHit[]): Promise<Replaced[]> => {
      const results: Replaced[] = []
      for (const { passage, found } of byPassage(some))
        results.push(await replaceInTranslation(place, passage, found))
      setReads((times) => times + 1)
      return results
    },
  }

  function here(interview: string): string {
    return `${config.routes.admin}/collections/interviews/${interview}`
  }
}
