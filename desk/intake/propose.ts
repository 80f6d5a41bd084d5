import { decode } from '@/importer/decode'
import { gramsOf } from '@/importer/grams'
import { importArticle, type ImportInput } from '@/importer/importArticle'
import type { ArticleProposal } from '@/importer/proposal'
import { ImportRefused } from '@/importer/refusal'
import { largestFile } from '@/model/largestFile'
import type { Import } from '@/payload-types'

import { asCopy } from '../copies/asCopy'
import type { Desk } from '../deskContext'
import { DeskError } from '../deskError'
import { findOriginal, type OwnGrams } from '../copies/findOriginal'
import { importWithId } from '../importWithId'
import { keptAnswer } from '../review/keptAnswer'
import { knownProfiles } from '../knownProfiles'
import { oneAtATime, oneChangeAtATime, whileCopiesStand } from '../oneAtATime'
import { proposedWords } from './proposedWords'
import { hashOf, keepRaw, readRaw } from './rawMaterial'
import { revisionOf } from '../review/revision'
import { storedProposal } from './storedProposal'

export type Hints = Pick<ImportInput, 'form' | 'language' | 'encoding'>
export type Material = Hints & { bytes: Uint8Array; filename: string }
/** `again`: the same bytes had come in before, and the import of that time is given. */
export type Taken = { row: Import; again: boolean }

/** Takes raw material in, as `takeIn` does, and gives the import. */
export async function propose(desk: Desk, material: Material): Promise<Import> {
  return (await takeIn(desk, material)).row
}

/**
 * Takes raw material in: keeps its bytes, reads it, and stores what was understood as an import to review. Nothing
 * else is created. The same bytes again give the import that is there; one whose reading broke off or was refused
 * is read once more.
 *
 * @returns the import, also when it was refused (`state: 'refused'`, with the reason)
 * @throws DeskError `too-large`, `no-material`
 */
export async function takeIn(desk: Desk, material: Material): Promise<Taken> {
  const { bytes } = material
  if (bytes.length > largestFile) throw new DeskError('too-large')
  if (bytes.length === 0) throw new DeskError('no-material')
  const hash = hashOf(bytes)
  return oneAtATime(`propose ${hash}`, async () => {
    const known = await importWithHash(desk, hash)
    if (known && known.state !== 'reading' && known.state !== 'refused')
      return { row: known, again: true }
    await keepRaw(hash, bytes)
    const started = known ?? (await startImport(desk, hash, material))
    return { row: await read(desk, started, bytes, material), again: false }
  })
}

/**
 * Reads the kept bytes of an import again, with other hints. What an editor had changed is put aside with the old
 * proposal.
 *
 * @throws DeskError `no-such-import`, `not-ready` when it has been accepted or accepting it broke off
 */
export async function readAgain(desk: Desk, id: string, hints: Hints): Promise<Import> {
  return oneChangeAtATime(id, async () => {
    const found = await importWithId(desk, id)
    const bytes = await readRaw(found.hash)
    if (!bytes) throw new DeskError('no-such-import')
    if (found.state === 'accepted' || found.state === 'interrupted') {
      throw new DeskError('not-ready')
    }
    // An encoding that somebody has chosen holds until another is chosen.
    const encoding = hints.encoding ?? storedProposal(found.proposal)?.encoding
    const again = { ...hints, ...(encoding && { encoding }) }
    return oneAtATime(`propose ${found.hash}`, () => read(desk, found, bytes, again))
  })
}

async function startImport(desk: Desk, hash: string, material: Material): Promise<Import> {
  try {
    return await desk.payload.create({
      collection: 'imports',
      depth: 0,
      data: {
        filename: plainName(material.filename),
        hash,
        bytes: material.bytes.length,
        state: 'reading',
        ...(desk.user && { receivedBy: desk.user.id }),
      },
    })
  } catch (error) {
    // The same bytes may have come in through another process at the same moment.
    const known = await importWithHash(desk, hash)
    if (known) return known
    throw error
  }
}

async function read(desk: Desk, row: Import, bytes: Uint8Array, hints: Hints): Promise<Import> {
  const profiles = await knownProfiles(desk.payload)
  const { proposal, refusal, own } = understand(desk, {
    ...hints,
    bytes,
    file: row.filename,
    gazetteer: profiles
      .filter(({ review }) => review === 'confirmed')
      .map(({ id, kind, names }) => ({ profile: id, kind, names })),
    locale: desk.language,
  })
  // Two that come in at once must notice each other, and the interview that a third is just becoming.
  return whileCopiesStand(async () => {
    const original = proposal && (await findOriginal(desk, row, own, proposal))
    return desk.payload.update({
      collection: 'imports',
      id: row.id,
      depth: 0,
      data: {
        state: refusal ? 'refused' : original?.interview ? 'copy' : 'review',
        title: proposal?.metadata.title ?? null,
        proposal: proposal && original ? asCopy(proposal, original.copy, desk.language) : proposal,
        refusal,
        edits: keptAnswer(row, original?.interview ?? null),
        revision: revisionOf(row) + 1,
        copyOf: original?.interview ?? null,
        setAsideBy: null,
        setAsideReason: null,
      },
    })
  })
}

type Understood =
  | { proposal: ArticleProposal; refusal: null; own: OwnGrams }
  | { proposal: null; refusal: StoredRefusal; own: null }

type StoredRefusal = { code: string; values: Record<string, string | number> }

/** Whatever foreign material does to the importer, the desk goes on: the material is kept and the failure is said. */
function understand(desk: Desk, input: ImportInput): Understood {
  const refused = (code: string, values: StoredRefusal['values'] = {}): Understood => ({
    proposal: null,
    refusal: { code, values },
    own: null,
  })
  try {
    const proposal = importArticle(input)
    const raw = gramsOf(decode(input.bytes, input.encoding).text)
    return { proposal, refusal: null, own: { raw, words: gramsOf(proposedWords(proposal)) } }
  } catch (error) {
    if (error instanceof ImportRefused) return refused(error.code, error.values)
    desk.payload.logger.error({ err: error, msg: `Import of ${input.file} failed` })
    return refused('unexpected')
  }
}

async function importWithHash(desk: Desk, hash: string): Promise<Import | undefined> {
  const { docs } = await desk.payload.find({
    collection: 'imports',
    where: { hash: { equals: hash } },
    limit: 1,
    depth: 0,
  })
  return docs[0]
}

/** A file's own name, without the folders that some browsers send, and of a length that a list can show. */
function plainName(filename: string): string {
  const name = filename.replaceAll('\\', '/').split('/').at(-1) ?? ''
  return (
    name
      .replace(/\p{Cc}/gu, '')
      .trim()
      .slice(0, 200) || 'untitled.txt'
  )
}
