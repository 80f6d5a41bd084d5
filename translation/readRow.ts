import type { Locale } from '@/locales/locale'
import { formerWordings } from '@/model/facing/keptWordings'
import type { TranslationRow } from '@/model/facing/translationRow'
import { translationRows } from '@/model/facing/translationRows'
import { readWordings } from '@/transcript/wordings'

import { readBoth } from './readBoth'
import type { StoredLanguage, Work } from './readLanguage'
import { readTerms } from './readTerms'
import { TranslationError } from './translationError'
import { withSourceChanges } from './withSourceChanges'

/**
 * One row as it stands now.
 *
 * @throws TranslationError `no-such-row`, `no-such-interview`, `not-a-translation`
 */
export async function readRow(work: Work, to: Locale, id: string): Promise<TranslationRow> {
  const { original, translation } = await readBoth(work, to)
  return rowIn(work, original, translation, id)
}

/**
 * One row of a translation that has been read or written. Of everything else, only what this row says is looked up: the
 * name of its speaker, and of a stale one what the original said before and who changed it.
 *
 * @throws TranslationError `no-such-row`
 */
export async function rowIn(
  work: Work,
  original: StoredLanguage,
  translation: StoredLanguage,
  id: string,
): Promise<TranslationRow> {
  const speaker = original.passages.find((passage) => passage.id === id)?.speaker
  const { speakers, originalLanguage } = original.shared
  const itsOwn = { speakers: speakers?.filter(({ key }) => key === speaker), originalLanguage }
  const { names } = await readTerms(work, itsOwn, original.locale, translation.locale)
  const former = formerWordings(original, translation)
  const was = await readWordings(work.payload, work.interview, former)
  const stands = translationRows(original, translation, names, was).filter((one) => one.id === id)
  const [row] = await withSourceChanges(work.payload, work.interview, stands)
  if (!row) throw new TranslationError('no-such-row')
  return row
}
