import type { ArticleProposal, Metadata } from '@/importer/proposal'
import type { PassageKind, SpeakerRole } from '@/model/passage/passage'

import type { Acceptance } from '../accept/acceptance'
import type { EditedSpeaker } from './editedSpeaker'
import {
  insertRemoval,
  joinPassages,
  restoredPassage,
  rewordPassage,
  splitPassage,
  type EditedPassage,
} from './editedPassage'
import type { Change, PassageKey } from './edits'

type Taking<What extends Change['do']> = Extract<Change, { do: What }>

const kindOfRole: Record<SpeakerRole, PassageKind> = {
  interviewer: 'question',
  interviewee: 'answer',
  unknown: 'narration',
}
const spokenKinds: readonly PassageKind[] = ['question', 'answer', 'narration']
const silentKinds: readonly PassageKind[] = ['heading', 'note', 'figure', 'reference']

/** A proposal in the hands of its editors: takes one change after the other. */
export class EditedArticle {
  metadata: Metadata
  speakers: EditedSpeaker[]
  passages: EditedPassage[]
  readonly dropped = new Map<PassageKey, EditedPassage>()
  readonly restored = new Set<number>()
  readonly seen = new Set<number>()
  readonly confirmed = new Set<PassageKey>()
  answer: Acceptance | null = null

  constructor(private readonly proposal: ArticleProposal) {
    this.metadata = proposal.metadata
    this.speakers = proposal.speakers.map((one) => ({ ...one, read: one.label, renamed: false }))
    this.passages = proposal.passages.map((one) => ({ ...one, key: String(one.n), from: [one.n] }))
  }

  take(change: Change): void {
    switch (change.do) {
      case 'metadata':
        this.metadata = { ...this.metadata, ...change.metadata }
        return
      case 'speaker':
        return this.changeSpeaker(change)
      case 'addSpeaker':
        return this.addSpeaker(change)
      case 'mergeSpeaker':
        return this.mergeSpeaker(change)
      case 'passage':
        return this.changePassage(change)
      case 'confirm':
        this.confirmed.add(change.passage)
        return this.replace(change.passage, (passage) => [{ ...passage, inferred: false }])
      case 'split':
        return this.replace(
          change.passage,
          (passage) => splitPassage(passage, change.at, change.key) ?? [passage],
        )
      case 'join':
        return this.join(change.passage)
      case 'drop':
        return this.drop(change.passage)
      case 'takeBack':
        return this.takeBack(change.passage)
      case 'restore':
        return this.restore(change.removal, change.key)
      case 'seen':
        return this.see(change.warnings)
      case 'answer':
        this.answer = change.answer
    }
  }

  private see(warnings: readonly number[]): void {
    for (const place of warnings) this.seen.add(place)
    const guesses = warnings.flatMap((place) => {
      const warning = this.proposal.warnings[place]
      return warning?.code === 'inferred-speaker' && warning.span ? [warning.span[0]] : []
    })
    this.passages = this.passages.map((passage) => {
      const { span, inferred } = passage
      const isRight = inferred && guesses.some((at) => span[0] <= at && at < span[1])
      return isRight ? { ...passage, inferred: false } : passage
    })
  }

  private changeSpeaker({ key, label, role, profile }: Taking<'speaker'>): void {
    this.speakers = this.speakers.map((speaker) => {
      if (speaker.key !== key) return speaker
      const name = label ?? speaker.label
      return {
        ...speaker,
        label: name,
        renamed: name !== speaker.read,
        ...(role !== undefined && { role }),
        ...(profile !== undefined && { profile }),
      }
    })
    if (role !== undefined) this.giveAll(({ speaker }) => speaker === key, key)
  }

  private addSpeaker({ key, label, role, passages }: Taking<'addSpeaker'>): void {
    if (this.hasSpeaker(key)) return
    const added = { key, label, role, turns: 0, read: label, renamed: false }
    this.speakers = [...this.speakers, added]
    this.passages = this.passages.map((passage) =>
      passages.includes(passage.key) ? this.given(withoutLabel(passage, label), key) : passage,
    )
  }

  private mergeSpeaker({ key, into }: Taking<'mergeSpeaker'>): void {
    if (key === into || !this.hasSpeaker(into)) return
    this.speakers = this.speakers.filter((speaker) => speaker.key !== key)
    this.giveAll(({ speaker }) => speaker === key, into)
  }

  private changePassage({ passage: key, speaker, kind, text }: Taking<'passage'>): void {
    this.replace(key, (before) => {
      const worded = text === undefined ? before : rewordPassage(before, text)
      const isKnown = speaker === null || (speaker !== undefined && this.hasSpeaker(speaker))
      const given = isKnown ? this.given({ ...worded, inferred: false }, speaker) : worded
      return [kind === undefined ? given : this.ofKind(given, kind)]
    })
  }

  private giveAll(which: (passage: EditedPassage) => boolean, speaker: string): void {
    this.passages = this.passages.map((passage) =>
      which(passage) ? this.given(passage, speaker) : passage,
    )
  }

  /** What somebody says is a question or an answer by their part in the conversation. */
  private given(passage: EditedPassage, speaker: string | null): EditedPassage {
    const role = this.speakers.find(({ key }) => key === speaker)?.role ?? 'unknown'
    const becomesSpeech = speaker !== null && silentKinds.includes(passage.kind)
    const isSpeech = spokenKinds.includes(passage.kind) || becomesSpeech
    return { ...passage, speaker, ...(isSpeech && { kind: kindOfRole[role] }) }
  }

  /** A question that nobody asks yet is asked by whoever asked last; nobody says a heading. */
  private ofKind(passage: EditedPassage, kind: PassageKind): EditedPassage {
    if (silentKinds.includes(kind)) return { ...passage, kind, speaker: null, inferred: false }
    if (passage.speaker !== null || (kind !== 'question' && kind !== 'answer')) {
      return { ...passage, kind }
    }
    const role = kind === 'question' ? 'interviewer' : 'interviewee'
    const keys = this.speakers.filter((one) => one.role === role).map(({ key }) => key)
    const at = this.passages.findIndex(({ key }) => key === passage.key)
    const before = this.passages.slice(0, at).findLast((one) => keys.includes(one.speaker ?? ''))
    return { ...passage, kind, speaker: before?.speaker ?? keys[0] ?? null }
  }

  private hasSpeaker(key: string): boolean {
    return this.speakers.some((speaker) => speaker.key === key)
  }

  private join(key: PassageKey): void {
    const at = this.passages.findIndex((passage) => passage.key === key)
    const first = this.passages[at - 1]
    const second = this.passages[at]
    if (!first || !second) return
    this.passages = this.passages.toSpliced(at - 1, 2, joinPassages(first, second))
  }

  private drop(key: PassageKey): void {
    const passage = this.passages.find((one) => one.key === key)
    if (passage) this.dropped.set(key, passage)
    this.passages = this.passages.filter((one) => one.key !== key)
  }

  private takeBack(key: PassageKey): void {
    const passage = this.dropped.get(key)
    if (passage && this.dropped.delete(key)) this.insert(passage)
  }

  private restore(place: number, key: PassageKey): void {
    const removal = this.proposal.removed[place]
    if (!removal || this.restored.has(place)) return
    this.restored.add(place)
    const [from, to] = removal.span
    const around = this.passages.find(({ span }) => span[0] < from && to < span[1])
    if (around) return this.replace(around.key, (passage) => [insertRemoval(passage, removal)])
    const passage = restoredPassage(removal, key)
    if (passage.text !== '') this.insert(passage)
  }

  /** Where it stands in the raw text, among those that are there now. */
  private insert(passage: EditedPassage): void {
    const next = this.passages.findIndex(({ span }) => span[0] > passage.span[0])
    const at = next < 0 ? this.passages.length : next
    this.passages = this.passages.toSpliced(at, 0, passage)
  }

  private replace(key: PassageKey, by: (passage: EditedPassage) => EditedPassage[]): void {
    this.passages = this.passages.flatMap((passage) =>
      passage.key === key ? by(passage) : [passage],
    )
  }
}

/** The words that named a speaker nobody had found are no part of what was said. */
function withoutLabel(passage: EditedPassage, label: string): EditedPassage {
  const { text } = passage
  const behind = text.startsWith(label) ? text.slice(label.length).trimStart() : ''
  if (!/^[:：]/.test(behind)) return passage
  const words = behind.slice(1).trim()
  return words === ''
    ? passage
    : { ...rewordPassage(passage, words), label: text.slice(0, -words.length).trim() }
}
