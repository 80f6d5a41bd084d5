import { decode } from '@/importer/decode'
import { ImportRefused } from '@/importer/refusal'
import type { ArticleProposal } from '@/importer/proposal'
import type { Import } from '@/payload-types'

import { applyEdits } from './applyEdits'
import { datedAnew } from './datedAnew'
import type { Desk } from '../deskContext'
import { DeskError } from '../deskError'
import type { Edits } from './edits'
import { editsFrom } from './editsFrom'
import { knownProfiles } from '../knownProfiles'
import { planNew } from '../accept/planNew'
import { readRaw } from '../intake/rawMaterial'
import { revisionOf } from './revision'
import { storedProposal } from '../intake/storedProposal'
import { speakerMatches, type SpeakerMatch } from './speakerMatches'

/** What the screen of one import shows. It applies the edits itself, so that it answers at once. */
export type Review = {
  proposal: ArticleProposal
  edits: Edits
  revision: number
  /** The decoded raw text that every span points into; empty where the material is lost. */
  raw: string
  facts: ReviewFacts
}

/** What only the database knows about a proposal as it stands. */
export type ReviewFacts = {
  matches: SpeakerMatch[]
  willCreate: { profiles: number; events: number }
}

/** Puts together what an editor reviews, from the stored import and its raw material. */
export async function reviewOf(desk: Desk, row: Import, stored: ArticleProposal): Promise<Review> {
  const edits = editsFrom(row.edits)
  return {
    proposal: stored,
    edits,
    revision: revisionOf(row),
    raw: await rawText(row.hash, stored.encoding),
    facts: await factsOf(desk, row, stored, edits),
  }
}

/**
 * Which profiles the speakers lead to, and what accepting as an interview would create, with the edits as stored.
 * @throws DeskError `not-ready` where nothing was read
 */
export async function factsOfImport(desk: Desk, row: Import): Promise<ReviewFacts> {
  const stored = storedProposal(row.proposal)
  if (!stored) throw new DeskError('not-ready')
  return factsOf(desk, row, stored, editsFrom(row.edits))
}

async function factsOf(
  desk: Desk,
  row: Import,
  stored: ArticleProposal,
  edits: Edits,
): Promise<ReviewFacts> {
  const known = await knownProfiles(desk.payload)
  const proposal = datedAnew(applyEdits(stored, edits), stored.metadata.date)
  const { accepted } = planNew(proposal, row, known)
  return {
    matches: speakerMatches(proposal, known),
    willCreate: { profiles: accepted.profiles.length, events: accepted.events.length },
  }
}

async function rawText(hash: string, encoding: ArticleProposal['encoding']): Promise<string> {
  const bytes = await readRaw(hash)
  try {
    return bytes ? decode(bytes, encoding).text : ''
  } catch (error) {
    if (error instanceof ImportRefused) return ''
    throw error
  }
}
