'use client'

import { useCallback, useState } from 'react'

import type { EditedProposal } from '@/desk/review/applyEdits'
import type { PassageKey } from '@/desk/review/edits'
import type { Review } from '@/desk/review/reviewOf'

import type { Span } from './rawPlaces'

/** What of the raw text is painted: where the selected passage came from, something removed, or some other place. */
type Looking =
  { what: 'passage' } | { what: 'removal'; removal: number } | { what: 'span'; span: Span }

/** Which passage is selected, and which part of the raw text belongs to what is looked at. */
export function useSelection(
  { proposal }: Pick<Review, 'proposal'>,
  { passages }: EditedProposal,
  first: PassageKey | null,
) {
  const [chosen, setChosen] = useState(first)
  const [looking, setLooking] = useState<Looking>({ what: 'passage' })
  const [lastPlace, setLastPlace] = useState(0)
  const place = passages.findIndex(({ key }) => key === chosen)
  if (place >= 0 && place !== lastPlace) setLastPlace(place)
  // What was chosen may have gone with an undo: whoever stands there now takes its place.
  const current = passages[place] ?? passages[Math.min(lastPlace, passages.length - 1)]

  const removal = looking.what === 'removal' ? looking.removal : null
  const painted =
    looking.what === 'span'
      ? looking.span
      : removal === null
        ? (current?.span ?? null)
        : (proposal.removed[removal]?.span ?? null)
  return {
    selected: current?.key ?? null,
    removal,
    painted,
    select: useCallback((key: PassageKey) => {
      setChosen(key)
      setLooking({ what: 'passage' })
    }, []),
    lookAt: useCallback((span: Span) => setLooking({ what: 'span', span }), []),
    lookAtRemoval: useCallback(
      (place: number) => setLooking({ what: 'removal', removal: place }),
      [],
    ),
  }
}
