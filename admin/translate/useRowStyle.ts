'use client'

import { useMemo, useState } from 'react'

import type { Locale } from '@/locales/locale'
import { rowOffers, type RowOffer } from '@/model/houseStyle/rowOffers'
import { rowText } from '@/model/facing/rowWords'
import { writingOf } from '@/model/facing/rowWriting'
import type { RowWords, TranslationRow } from '@/model/facing/translationRow'
import { ignore, isIgnored, readIgnored } from '@/transcript/style/ignoredOffers'

/** As many are taken at once: where taking one makes room for another without end, somebody has to look. */
const most = 200

/**
 * What house style suggests for the words of a row. What somebody has ignored is offered no more, in the editor neither:
 * a passage has one id in both places.
 */
export function useRowStyle(row: TranslationRow, words: RowWords, language: Locale) {
  const [ignored, setIgnored] = useState(readIgnored)
  const passage = placeOf(row)
  const offersFor = useMemo(() => {
    const writing = writingOf(row)
    return (said: RowWords) =>
      rowOffers(said, writing, language).filter(
        ({ before, instead }) => !isIgnored(ignored, { passage, before, instead }),
      )
  }, [row, language, ignored, passage])
  return {
    offers: useMemo(() => offersFor(words), [offersFor, words]),
    /** The words with all of them taken. */
    allTaken: (said: RowWords): RowWords => {
      let now = said
      for (let n = 0; n < most; n++) {
        const [first] = offersFor(now)
        if (!first) break
        now = first.words
      }
      return now
    },
    ignore: ({ before, instead }: RowOffer) =>
      setIgnored(ignore(ignored, { passage, before, instead })),
  }
}

/** By what ignored suggestions are remembered; a field has no id of its own, but its source. */
function placeOf({ id, part, source }: TranslationRow): string {
  return part === 'passage' || source === null ? id : `${part} ${rowText(source)}`
}
