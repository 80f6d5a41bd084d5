import { facingLocale, type Locale } from '@/locales/locale'
import { idOf } from '@/model/idOf'
import { passagesFromBody } from '@/transcript/convert/toPassages'

import { applyEdits } from '../review/applyEdits'
import { betterText } from './betterText'
import { comparePassages, type Comparison } from './comparePassages'
import type { Desk } from '../deskContext'
import { DeskError } from '../deskError'
import { editsFrom } from '../review/editsFrom'
import { importWithId } from '../importWithId'
import { interviewFor } from '../interviewFor'
import { knownProfiles } from '../knownProfiles'
import { speakerNames } from './matchSpeakers'
import { storedProposal } from '../intake/storedProposal'

export type ImportComparison = Comparison & {
  interview: { id: string; title: string }
  /** Of both texts. */
  language: Locale
}

/**
 * How an import, as edited, differs from an interview in its original language: what would change if it were
 * accepted as the better text, and what it has that the interview has not.
 *
 * @param interview id; the one that the import is a copy of where absent
 * @throws DeskError `no-such-import`, `not-ready`, and whatever `interviewFor` throws
 */
export async function comparisonOf(
  desk: Desk,
  id: string,
  interview?: string,
): Promise<ImportComparison> {
  const row = await importWithId(desk, id)
  const stored = storedProposal(row.proposal)
  if (!stored) throw new DeskError('not-ready')
  const proposal = applyEdits(stored, editsFrom(row.edits))
  const { language } = proposal
  const target = await interviewFor(desk, interview ?? idOf(row.copyOf), language)
  const known = await knownProfiles(desk.payload)
  const { before, after, speakers } = betterText(proposal, target, known)
  const compared = comparePassages({
    before,
    after,
    translation: await translationOf(desk, target.id, facingLocale(language)),
    language,
    names: speakerNames(speakers, known, language),
  })
  return { interview: { id: target.id, title: target.title ?? '' }, language, ...compared }
}

async function translationOf({ payload }: Desk, id: string, locale: Locale) {
  const { body } = await payload.findByID({
    collection: 'interviews',
    id,
    locale,
    draft: true,
    depth: 0,
    select: { body: true },
  })
  return passagesFromBody(body)
}
