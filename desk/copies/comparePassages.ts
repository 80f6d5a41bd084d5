import type { Locale } from '@/locales/locale'
import { alignTranslation } from '@/model/facing/alignPassages'
import type { Passage, PassageKind } from '@/model/passage/passage'
import { wordingHash } from '@/model/facing/wordingHash'

import { comparedText } from './comparedText'
import { longestRun } from './longestRun'
import { wordDiff, type WordPiece } from './wordDiff'

/** One side of a row: what stands in the interview, or what the copy has. */
export type ComparedPassage = {
  kind: PassageKind
  /** Who speaks, by name. */
  speaker: string | null
  text: string
  /** Of a figure, where pictures are compared: which one it shows. */
  picture: string | null
}

export type ComparisonRow = {
  state: 'same' | 'changed' | 'added' | 'gone'
  /** The same passage at another place. */
  moved: boolean
  /** The id that the passage keeps, or loses; `null` for one that gets a new id. */
  id: string | null
  before: ComparedPassage | null
  after: ComparedPassage | null
  /** Place in the proposal's passages, from 0; `null` for one that is gone. */
  place: number | null
  /** The words that differ, where words do. */
  words: WordPiece[] | null
}

export type ComparisonCounts = Record<ComparisonRow['state'] | 'moved', number> & {
  /** Passages whose translation would be of an older wording, and those whose translation would be of nothing. */
  translations: { stale: number; lost: number }
}

export type Comparison = { rows: ComparisonRow[]; counts: ComparisonCounts }

type Texts = {
  before: readonly Passage[]
  /** With the ids that they keep. */
  after: readonly Passage[]
  /** The interview in the other language. */
  translation: readonly Passage[]
  language: Locale
  /** Speaker key → name. */
  names: ReadonlyMap<string, string>
  /** The words by which a passage is compared. */
  textOf?: (passage: Passage) => string
  /** By default a picture is as good as another: a copy's have not been brought in yet. */
  pictureOf?: (passage: Passage) => string | null
}

/**
 * How a copy differs from the interview, in the copy's order; what is gone stands where it stood. Passages are the
 * same when they have the same id.
 */
export function comparePassages({
  before,
  after,
  translation,
  language,
  names,
  textOf = comparedText,
  pictureOf = () => null,
}: Texts): Comparison {
  const shown = (passage: Passage): ComparedPassage => ({
    kind: passage.kind,
    speaker: passage.speaker === null ? null : (names.get(passage.speaker) ?? passage.speaker),
    text: textOf(passage),
    picture: pictureOf(passage),
  })
  const placeBefore = new Map(before.map(({ id }, place) => [id, place]))
  const places = after.map(({ id }) => placeBefore.get(id) ?? null)
  const inOrder = new Set(longestRun(places.filter((place) => place !== null)))
  const rows = after.map((passage, place): ComparisonRow => {
    const old = places[place] ?? null
    const stood = old === null ? undefined : before[old]
    if (!stood || old === null) {
      return { ...nothing, state: 'added', after: shown(passage), place }
    }
    const sides = { before: shown(stood), after: shown(passage) }
    const isSame =
      stood.kind === passage.kind &&
      stood.speaker === passage.speaker &&
      sides.before.picture === sides.after.picture
    const words =
      sides.before.text === sides.after.text
        ? null
        : wordDiff(sides.before.text, sides.after.text, language)
    return {
      state: isSame && !words ? 'same' : 'changed',
      moved: !inOrder.has(old),
      id: passage.id,
      ...sides,
      place,
      words,
    }
  })
  const all = withGone(rows, before, shown)
  const count = (state: ComparisonRow['state']) => all.filter((row) => row.state === state).length
  return {
    rows: all,
    counts: {
      same: count('same'),
      changed: count('changed'),
      added: count('added'),
      gone: count('gone'),
      moved: all.filter(({ moved }) => moved).length,
      translations: translationsHit(before, after, translation),
    },
  }
}

const nothing = { moved: false, id: null, before: null, after: null, place: null, words: null }

/** Puts what is gone behind the passage that it followed. */
function withGone(
  rows: readonly ComparisonRow[],
  before: readonly Passage[],
  shown: (passage: Passage) => ComparedPassage,
): ComparisonRow[] {
  const kept = new Set(rows.flatMap(({ id }) => (id === null ? [] : [id])))
  const following = new Map<string, ComparisonRow[]>()
  let last = ''
  for (const passage of before) {
    if (kept.has(passage.id)) {
      last = passage.id
      continue
    }
    const row = { ...nothing, state: 'gone' as const, id: passage.id, before: shown(passage) }
    following.set(last, [...(following.get(last) ?? []), row])
  }
  return [
    ...(following.get('') ?? []),
    ...rows.flatMap((row) => [row, ...(row.id === null ? [] : (following.get(row.id) ?? []))]),
  ]
}

/** Those that are already stale are not counted again. */
function translationsHit(
  before: readonly Passage[],
  after: readonly Passage[],
  translation: readonly Passage[],
): ComparisonCounts['translations'] {
  const wordings = new Map(after.map((passage) => [passage.id, wordingHash(passage)]))
  let [stale, lost] = [0, 0]
  for (const { id, source, translation: translated, stale: already } of alignTranslation(
    before,
    translation,
  )) {
    if (!source || !translated) continue
    const wording = wordings.get(id)
    if (wording === undefined) lost++
    else if (!already && translated.source !== undefined && wording !== translated.source) stale++
  }
  return { stale, lost }
}
