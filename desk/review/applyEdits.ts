import type { ArticleProposal, ProposedEvent } from '@/importer/proposal'
import { turnsOf } from '@/model/passage/turns'

import type { Acceptance } from '../accept/acceptance'
import { EditedArticle } from './editedArticle'
import type { EditedPassage } from './editedPassage'
import type { EditedSpeaker } from './editedSpeaker'
import { heldChanges, type Edits, type PassageKey } from './edits'

export type EditedProposal = Omit<ArticleProposal, 'speakers' | 'passages'> & {
  speakers: EditedSpeaker[]
  passages: EditedPassage[]
  /** What an editor left out, in the order of the text. */
  dropped: EditedPassage[]
  /** Places in the proposal's list of what was removed that are back in the text. */
  restored: ReadonlySet<number>
  /** Places in the list of warnings that somebody has looked at or settled. */
  seen: ReadonlySet<number>
  /** Passages that somebody found right as they are. */
  confirmed: ReadonlySet<PassageKey>
  /** What a copy is to become, where that was said. */
  answer: Acceptance | null
}

/** The proposal as the editors left it, numbered anew. Pure; the same on the server and on the screen. */
export function applyEdits(proposal: ArticleProposal, edits: Edits): EditedProposal {
  const article = new EditedArticle(proposal)
  for (const change of heldChanges(edits)) article.take(change)

  const { passages } = article
  const places = turnsOf(
    passages.map(({ kind, speaker }) => ({ kind, speaker, level: 2 as const })),
  )
  const numbered = passages.map((passage, i): EditedPassage => ({
    ...passage,
    n: i + 1,
    turn: places[i]?.turn ?? null,
    exchange: places[i]?.exchange ?? null,
  }))
  const holders = holdersOf(numbered)
  const headings = new Map(
    proposal.sections.map((section) => [String(section.firstPassage), section]),
  )
  return {
    ...proposal,
    form: numbered.some(({ speaker }) => speaker !== null) ? 'qa' : 'narrative',
    metadata: article.metadata,
    speakers: countTurns(article.speakers, numbered),
    passages: numbered,
    sections: numbered.flatMap(({ key, kind, text, n }) =>
      kind === 'heading'
        ? [{ number: headings.get(key)?.number ?? null, title: text, firstPassage: n }]
        : [],
    ),
    events: proposal.events.flatMap((event) => {
      const holder = holderOf(event, holders)
      return holder ? [{ ...event, passage: holder.n }] : []
    }),
    dropped: [...article.dropped.values()].sort((a, b) => a.span[0] - b.span[0]),
    restored: article.restored,
    seen: article.seen,
    confirmed: article.confirmed,
    answer: article.answer,
  }
}

/** Number in the proposal → the passages that hold its words now. */
function holdersOf(passages: readonly EditedPassage[]): Map<number, EditedPassage[]> {
  const holders = new Map<number, EditedPassage[]>()
  for (const passage of passages) {
    for (const number of passage.from) {
      holders.set(number, [...(holders.get(number) ?? []), passage])
    }
  }
  return holders
}

/** Which passage holds a date of the proposal now: after a split, the part in which it stands. */
function holderOf(
  { passage, span: [at] }: ProposedEvent,
  holders: ReadonlyMap<number, EditedPassage[]>,
): EditedPassage | undefined {
  const parts = holders.get(passage)
  return parts?.find(({ span }) => span[0] <= at && at < span[1]) ?? parts?.[0]
}

function countTurns(speakers: EditedSpeaker[], passages: EditedPassage[]): EditedSpeaker[] {
  const turns = new Map(speakers.map(({ key }) => [key, new Set<number>()]))
  for (const { speaker, turn } of passages) {
    if (speaker !== null && turn !== null) turns.get(speaker)?.add(turn)
  }
  return speakers.map((speaker) => ({ ...speaker, turns: turns.get(speaker.key)?.size ?? 0 }))
}
