import { passageText } from '@/model/passage/passage'
import { mergeRetired, retiredPassages, type Retired } from '@/model/passage/retired'
import { passagesFromBody } from '../convert/toPassages'

/**
 * The retired passages of an interview after its body (in the original language) went from `previousBody` to
 * `nextBody`. A value that is no rich text says nothing: the known list comes back as it was.
 */
export function retiredAfter(
  previousBody: unknown,
  nextBody: unknown,
  known: readonly Retired[],
): Retired[] {
  const next = wordingsOf(nextBody)
  if (next.length === 0) return [...known]
  const gone = retiredPassages(wordingsOf(previousBody), next)
  return mergeRetired(known, gone, new Set(next.map(({ id }) => id)))
}

function wordingsOf(body: unknown) {
  return passagesFromBody(body)
    .filter(({ id }) => id !== '')
    .map((passage) => ({ id: passage.id, text: passageText(passage) }))
}
