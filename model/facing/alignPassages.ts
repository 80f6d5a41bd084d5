import type { FacingRow } from '../page/interviewPage'
import { isEmptyPassage, type Passage } from '../passage/passage'
import { wordingHash } from './wordingHash'

/**
 * The rows of facing pages, in the order of the original language. A passage that is not translated yet has no
 * translation; one that only the translation has follows the passage that it follows there. Empty passages are as
 * good as absent on either side. Kind, speaker and picture are those of the original: a translation owns its words.
 */
export function alignTranslation(
  source: readonly Passage[],
  translation: readonly Passage[],
): FacingRow[] {
  const originals = source.filter((passage) => !isEmptyPassage(passage))
  const ids = new Set(originals.map(({ id }) => id))
  const translated = new Map<string, Passage>()
  /** By the id of the original passage that they follow; '' before the first. */
  const additions = new Map<string, Passage[]>()

  let place = ''
  for (const passage of translation) {
    if (ids.has(passage.id)) place = passage.id
    if (isEmptyPassage(passage)) continue
    if (ids.has(passage.id)) translated.set(passage.id, passage)
    else additions.set(place, [...(additions.get(place) ?? []), passage])
  }

  return [
    ...additionsAt(''),
    ...originals.flatMap((original) => [rowOf(original), ...additionsAt(original.id)]),
  ]

  function rowOf(original: Passage): FacingRow {
    const found = translated.get(original.id)
    if (!found) return { id: original.id, source: original, translation: null, stale: false }
    return {
      id: original.id,
      source: original,
      translation: inFormOf(original, found),
      stale: isStale(original, found),
    }
  }

  function additionsAt(id: string): FacingRow[] {
    return (additions.get(id) ?? []).map((passage) => ({
      id: passage.id,
      source: null,
      translation: passage,
      stale: false,
    }))
  }
}

/** Made from a wording that the original no longer has. One that does not know its wording is not called stale. */
function isStale(original: Passage, translation: Passage): boolean {
  return translation.source !== undefined && translation.source !== wordingHash(original)
}

/** A translation keeps its own kind only where its words stand in another shape, as in a list made a paragraph. */
function inFormOf(original: Passage, translation: Passage): Passage {
  const { speaker } = original
  if (shapeOf(original) !== shapeOf(translation)) return { ...translation, speaker }
  const { kind, level } = original
  const figure = original.figure &&
    translation.figure && {
      ...original.figure,
      alt: translation.figure.alt,
      caption: translation.figure.caption,
      credit: translation.figure.credit,
    }
  return { ...translation, speaker, kind, ...(level && { level }), ...(figure && { figure }) }
}

function shapeOf({ items, figure }: Passage): 'list' | 'figure' | 'words' {
  if (figure) return 'figure'
  return items ? 'list' : 'words'
}
