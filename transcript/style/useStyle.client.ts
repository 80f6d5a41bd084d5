'use client'

import { useLocale } from '@payloadcms/ui'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useMemo, useState } from 'react'
import { interfaceLocale } from '@/locales/locale'
import { styleKinds } from '@/model/houseStyle/suggestion'
import { elementOf, rangesOf } from '../find/findInEditor'
import { frame } from '../bars/frame'
import { highlight } from '../bars/highlight'
import { ignore, isIgnored, readIgnored, unignore } from './ignoredOffers'
import { markFields } from './markFields'
import type { Offer, StyleRules } from './offers'
import { showOffer } from './showOffer'
import { tellStyleCount } from './styleCount'
import { takeOffers } from './takeOffers'
import { useKnownNames } from './useKnownNames.client'
import { offeredIn, watchStyle, type Offered } from './watchStyle'

const nothing: Offered = { text: { runs: [], units: [] }, offers: [] }

/** What house style suggests for the text, by kind, and what can be done with it. */
export function useStyle(editor: LexicalEditor, isOpen: boolean) {
  const locale = interfaceLocale(useLocale().code)
  const { names, isMissing } = useKnownNames(isOpen)
  const rules = useMemo<StyleRules | null>(
    // Without the names everything would be looked at twice.
    () => names && { locale, names, remembered: new Map() },
    [locale, names],
  )
  const [offered, setOffered] = useState(nothing)
  const [ignored, setIgnored] = useState(readIgnored)
  const [current, setCurrent] = useState<string | null>(null)

  useEffect(() => (rules ? watchStyle(editor, rules, setOffered) : undefined), [editor, rules])
  // Whoever opens the list sees what stands there now, also where the page had no idle moment since.
  useEffect(() => {
    if (isOpen && rules) setOffered(offeredIn(editor, rules))
  }, [isOpen, editor, rules])

  const offers = useMemo(() => shownOffers(offered, ignored), [offered, ignored])
  const chosen = isOpen ? offers.find(({ id }) => id === current) : undefined
  useEffect(() => {
    const rangesFor = (some: readonly Offer[]) =>
      rangesOf(
        editor,
        offered.text.runs,
        some.map(({ found }) => found),
      )
    const [range] = rangesFor(chosen ? [chosen] : [])
    const uncolour = highlight('transcript-style', rangesFor(offers), range)
    const run = chosen && !range ? offered.text.runs[chosen.found.run] : undefined
    const unframe = frame(elementOf(editor, run))
    const unmark = markFields(editor, offered.text.runs, offers)
    return () => {
      uncolour()
      unmark()
      unframe()
    }
  }, [editor, offered, offers, chosen])
  useEffect(() => tellStyleCount(editor, offers.length), [editor, offers])

  /** Goes on to the suggestion that now stands where the first of these stood. */
  const settle = (gone: readonly Offer[], left: readonly Offer[]) => {
    const at = offers.findIndex(({ id }) => id === gone[0]?.id)
    const next = left[Math.min(at, left.length - 1)]
    setCurrent(next?.id ?? null)
    if (next) showOffer(editor, next)
  }

  return {
    locale,
    offers,
    current,
    isNameless: isMissing,
    ignoredCount: offered.offers.filter((offer) => isIgnored(ignored, offer)).length,
    go: (offer: Offer) => {
      setCurrent(offer.id)
      showOffer(editor, offer)
    },
    /** Returns how many were taken. */
    take: (some: readonly Offer[]) => {
      if (!rules) return 0
      const taken = takeOffers(editor, rules, new Set(some.map(({ id }) => id)))
      const now = offeredIn(editor, rules)
      setOffered(now)
      settle(some, shownOffers(now, ignored))
      return taken
    },
    ignore: (offer: Offer) => {
      const now = ignore(ignored, offer)
      setIgnored(now)
      settle([offer], shownOffers(offered, now))
    },
    showIgnored: () => setIgnored(unignore(ignored, offered.offers)),
  }
}

function shownOffers({ offers }: Offered, ignored: ReadonlySet<string>): Offer[] {
  const shown = offers.filter((offer) => !isIgnored(ignored, offer))
  return styleKinds.flatMap((kind) => shown.filter((offer) => offer.kind === kind))
}
