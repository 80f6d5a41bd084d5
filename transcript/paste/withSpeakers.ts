import type { PassageKind, SpeakerRole } from '@/model/passage/passage'
import type { PastedPassage, PastedSpeaker, PastedTurns } from '@/model/passage/pastedText'

/** Who a label of a paste is: a speaker of the interview by key, somebody new, or nobody. */
export type Choice = { key: string } | 'new' | 'nobody'

export type SpeakerOf = { key: string; role: SpeakerRole }

/** A speaker that the interview is to get. */
export type NewSpeaker = SpeakerOf & { label: string }

/**
 * The passages of a paste said by speakers of the interview, and who has to be added to these. What a speaker's turn
 * is follows from their role in this interview, not from that in the paste.
 */
export function withSpeakers(
  turns: PastedTurns,
  choices: ReadonlyMap<string, Choice>,
  speakers: readonly SpeakerOf[],
): { passages: PastedPassage[]; added: NewSpeaker[] } {
  const added: NewSpeaker[] = []
  const whose = new Map<string, SpeakerOf>()
  for (const speaker of turns.speakers) {
    const choice = choices.get(speaker.key) ?? choiceFor(speaker)
    if (choice === 'nobody') continue
    if (choice === 'new') {
      const key = freeKey([...speakers, ...added])
      added.push({ key, role: speaker.role, label: speaker.label })
      whose.set(speaker.key, { key, role: speaker.role })
    } else {
      const known = speakers.find(({ key }) => key === choice.key)
      if (known) whose.set(speaker.key, known)
    }
  }
  const passages = turns.passages.map((passage): PastedPassage => {
    if (passage.speaker === null) return passage
    const who = whose.get(passage.speaker)
    const kind = isTurn(passage.kind) ? kindOf(passage.kind, who) : passage.kind
    return { ...passage, speaker: who?.key ?? null, kind }
  })
  return { passages, added }
}

/** What is proposed for a label before anybody has chosen. */
export function choiceFor({ match }: PastedSpeaker): Choice {
  return match === null ? 'new' : { key: match }
}

function isTurn(kind: PassageKind): boolean {
  return kind === 'question' || kind === 'answer' || kind === 'narration'
}

function kindOf(kind: PassageKind, who: SpeakerOf | undefined): PassageKind {
  if (!who) return 'narration'
  if (who.role === 'interviewer') return 'question'
  return who.role === 'interviewee' ? 'answer' : kind
}

function freeKey(speakers: readonly SpeakerOf[]): string {
  const taken = new Set(speakers.map(({ key }) => key))
  for (let number = 1; ; number++) if (!taken.has(`s${number}`)) return `s${number}`
}
