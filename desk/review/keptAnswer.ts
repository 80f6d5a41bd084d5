import { idOf } from '@/model/idOf'
import type { Import } from '@/payload-types'

import { heldChanges, type Edits } from './edits'
import { editsFrom } from './editsFrom'

/**
 * What is left of the edits when an import is read again: that it is another interview than the one it resembles, if
 * that was said of this pair. It is not asked again.
 *
 * @param original the interview that it resembles now
 */
export function keptAnswer(row: Import, original: string | null): Edits | null {
  if (original === null || original !== idOf(row.copyOf)) return null
  const said = heldChanges(editsFrom(row.edits)).findLast((change) => change.do === 'answer')
  return said?.do === 'answer' && said.answer === 'new' ? { changes: [said], taken: 1 } : null
}
