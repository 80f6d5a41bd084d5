import type { ProposedMention } from '@/importer/proposal'

import type { Step } from './acceptPlan'
import type { EditedProposal } from '../review/applyEdits'
import { clauseAround, sentenceAround } from './clauseAround'
import { newId } from './newId'

type Evidence = {
  source: string
  interview: string
  /** Passage number in the proposal → passage id. */
  passageIds: ReadonlyMap<number, string>
}

/**
 * One proposed event for every date that the article names, in the article's own words, each with the passage that
 * says it.
 */
export function eventSteps(proposal: EditedProposal, evidence: Evidence): Step[] {
  const { language } = proposal
  const seen = new Set<string>()
  const passages = new Map(proposal.passages.map((passage) => [passage.n, passage]))
  return proposal.events.flatMap((event): Step[] => {
    const passage = passages.get(event.passage)
    const passageId = evidence.passageIds.get(event.passage)
    if (!passage || !passageId) return []
    const title = clauseAround(passage.text, event.words)
    const quote = sentenceAround(passage.text, event.words)
    const same = `${event.edtf} ${title}`
    if (title === '' || seen.has(same)) return []
    seen.add(same)
    return [
      {
        write: 'create',
        collection: 'events',
        id: newId(),
        locale: language,
        data: {
          date: event.edtf,
          title,
          review: 'proposed',
          profiles: namedIn(quote, proposal.mentions),
          citations: [
            {
              source: evidence.source,
              interview: evidence.interview,
              passage: passageId,
              quote: { [language]: quote },
            },
          ],
        },
      },
    ]
  })
}

function namedIn(quote: string, mentions: ProposedMention[]): string[] {
  return mentions.flatMap(({ name, profile }) =>
    profile !== null && quote.includes(name) ? [profile] : [],
  )
}
