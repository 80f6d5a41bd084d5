import type { Passage, PassageKind } from '@/model/passage/passage'
import type { EditorSpeaker } from '../editorSpeaker'

type Said = Pick<Passage, 'kind' | 'speaker'>

/** Who speaks, '' for nobody known, and whether it is a question or an answer. */
export type Word = { speaker: string; kind: PassageKind }

/** What an editor adds: after it the talk goes on where it was. */
const added: PassageKind[] = ['note', 'reference']

/**
 * Who has the word, when an empty passage gives it up. After an editor's note it is the one who spoke before; else it
 * goes to the other of two speakers, and of more to the one who spoke before the present turn. The role of who speaks
 * now decides between question and answer; where it does not, they change. `null`: nobody has it to give.
 *
 * @param passage the empty passage; one that quotes, lists or heads gives no word
 * @param earlier the passages before it, in order
 */
export function nextWord(
  passage: Said,
  earlier: readonly Said[],
  speakers: readonly EditorSpeaker[],
): Word | null {
  const talk = earlier.filter(({ kind }) => isTalk(kind))
  if (added.includes(passage.kind)) {
    const last = talk.at(-1)
    return last ? { speaker: last.speaker ?? '', kind: last.kind } : null
  }
  if (!isTalk(passage.kind)) return null
  if (passage.kind === 'narration' && passage.speaker === null) return null

  const speaker = otherSpeaker(passage.speaker, talk, speakers)
  const role = speakers.find(({ key }) => key === speaker)?.role
  return { speaker, kind: kindFor(role, passage.kind) }
}

function otherSpeaker(
  speaker: string | null,
  talk: readonly Said[],
  speakers: readonly EditorSpeaker[],
): string {
  const others = speakers.map(({ key }) => key).filter((key) => key !== speaker)
  const before = talk.findLast((said) => others.some((key) => key === said.speaker))
  return before?.speaker ?? others[0] ?? ''
}

function kindFor(role: EditorSpeaker['role'] | undefined, kind: PassageKind): PassageKind {
  if (role === 'interviewer') return 'question'
  if (role === 'interviewee') return 'answer'
  if (kind === 'narration') return kind
  return kind === 'question' ? 'answer' : 'question'
}

function isTalk(kind: PassageKind): boolean {
  return kind === 'question' || kind === 'answer' || kind === 'narration'
}
