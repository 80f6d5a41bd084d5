import type { ArticleProposal } from '../proposal'
import { align, f1 } from './alignment'
import { fold, foldName } from './fold'
import { scoreMetadata, type MetadataScore } from './metadataScore'
import type { Truth } from './truth'
import { scoreTurns, type TurnScore } from './turnScore'

export type DocumentScore = {
  name: string
  isInterview: boolean
  turns: TurnScore
  /** Of the speakers: names, roles and counts of turns are all right. */
  speakersRight: boolean
  speakers: number
  sections: number
  metadata: MetadataScore
  /** `null` where the truth lists none. */
  events: { precision: number; recall: number } | null
  survived: number
  differences: string[]
}

/** What of an article the importer found, beside what a careful person finds in it. */
export function scoreDocument(
  name: string,
  truth: Truth,
  proposal: ArticleProposal,
  raw: string,
): DocumentScore {
  const turns = scoreTurns(truth, proposal, raw)
  const speakers = differencesOfSpeakers(truth, proposal)
  const sections = align(
    truth.sections,
    proposal.sections,
    (a, b) => (a.number ?? '') === (b.number ?? '') && fold(a.title) === fold(b.title),
  )
  const metadata = scoreMetadata(truth, proposal.metadata)
  const events =
    truth.events &&
    align(truth.events, proposal.events, (a, b) => a.edtf === b.edtf && isWithin(a.words, b.words))
  const survived = survivorsOf(truth, proposal)
  return {
    name,
    isInterview: truth.isInterview,
    turns,
    speakersRight: speakers.length === 0,
    speakers: proposal.speakers.length,
    sections: f1(sections),
    metadata,
    events: events && {
      precision: share(events.pairs.length, proposal.events.length),
      recall: share(events.pairs.length, truth.events?.length ?? 0),
    },
    survived: survived.length,
    differences: [
      ...metadata.differences,
      ...speakers,
      ...sections.missing.map(({ number, title }) => `- section ${number ?? ''} ${title}`),
      ...sections.extra.map(({ number, title }) => `+ section ${number ?? ''} ${title}`),
      ...turns.differences,
      ...(events?.missing ?? []).map(({ edtf, words }) => `- event ${edtf} ${words}`),
      ...(events?.extra ?? []).map(({ edtf, words }) => `+ event ${edtf} ${words}`),
      ...survived.map((text) => `boilerplate survived: ${text}`),
      ...kindDifferences('note', truth.notes, proposal),
      ...kindDifferences('figure', truth.captions, proposal),
    ],
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

/** Whether one of the two contains the other: where a date's words end is a matter of taste. */
function isWithin(a: string, b: string): boolean {
  return fold(a).includes(fold(b)) || fold(b).includes(fold(a))
}

function differencesOfSpeakers(truth: Truth, { speakers }: ArticleProposal): string[] {
  const expected = truth.isInterview ? truth.speakers : []
  const differences: string[] = []
  for (const { name, role, turns } of expected) {
    const found = speakers.find(({ label }) => foldName(label) === foldName(name))
    if (!found) differences.push(`- speaker ${name}`)
    else {
      if (role !== '' && found.role !== role)
        differences.push(`~ speaker ${name} is ${found.role}, not ${role}`)
      if (turns !== null && found.turns !== turns)
        differences.push(`~ speaker ${name} has ${found.turns} turns, not ${turns}`)
    }
  }
  for (const { label, turns } of speakers)
    if (!expected.some(({ name }) => foldName(name) === foldName(label)))
      differences.push(`+ speaker ${label}, ${turns} turns`)
  return differences
}

/** Words of the page that are still in the text: a whole passage, or inside one if they are long. */
function survivorsOf({ boilerplate }: Truth, { passages }: ArticleProposal): string[] {
  return boilerplate.filter((words) => {
    const folded = fold(words.replace(/…$/, '').trimEnd())
    const isOpen = words.endsWith('…')
    return passages.some(({ text }) => {
      const passage = fold(text)
      if (passage === folded || (isOpen && passage.startsWith(folded))) return true
      return folded.length >= 8 && passage.includes(folded)
    })
  })
}

function kindDifferences(
  kind: 'note' | 'figure',
  expected: string[],
  { passages }: ArticleProposal,
): string[] {
  const texts = passages.filter((passage) => passage.kind === kind).map(({ text }) => fold(text))
  return expected
    .filter((words) => !texts.some((text) => text.startsWith(fold(words))))
    .map((words) => `- ${kind} ${words}`)
}
