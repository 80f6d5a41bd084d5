import type { Payload, TypedUser } from 'payload'

import { facingLocale, type Locale } from '@/locales/locale'
import { formerWordings } from '@/model/facing/keptWordings'
import { rowText } from '@/model/facing/rowWords'
import { mayWriteIn } from '@/model/role'
import { termHints } from '@/model/facing/termHints'
import { translationRows } from '@/model/facing/translationRows'
import type { Term, TranslationRow, TranslationRows } from '@/model/facing/translationRow'
import { readWordings } from '@/transcript/wordings'

import { readBoth } from './readBoth'
import { readHouseTerms } from './readHouseTerms'
import { readTerms } from './readTerms'
import { suggestSettings } from './suggest/suggestSettings'
import { withSourceChanges } from './withSourceChanges'

/**
 * An interview as its translator sees it: every wording of the original's draft beside its translation, how far each
 * is, and the names to keep to.
 *
 * @param to the language that is translated into
 * @throws TranslationError `no-such-interview`, `not-a-translation`
 */
export async function readTranslation(
  payload: Payload,
  user: TypedUser,
  interview: string,
  to: Locale,
): Promise<TranslationRows> {
  const from = facingLocale(to)
  const { original, translation } = await readBoth({ payload, user, interview }, to)
  const { terms: known, names } = await readTerms({ payload, user }, original.shared, from, to)
  const was = await readWordings(payload, interview, formerWordings(original, translation))
  const stand = translationRows(original, translation, names, was)
  const rows = await withSourceChanges(payload, interview, stand)
  const terms = saidIn(rows, [...known, ...(await readHouseTerms({ payload, user }, from, to))])
  const suggests = suggestSettings() !== null
  return { interview, from, to, rows, terms, mayWrite: mayWriteIn(user, to), suggests }
}

/** The terms that the original has: a house may know many more than one interview says. */
function saidIn(rows: readonly TranslationRow[], terms: readonly Term[]): Term[] {
  const texts = rows.flatMap(({ source }) => (source === null ? [] : rowText(source)))
  return termHints(terms, texts.join('\n'), '').map(({ term }) => term)
}
