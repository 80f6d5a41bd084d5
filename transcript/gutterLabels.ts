import type { Locale } from '@/locales/locale'
import { passageKindWords } from '@/locales/messagesKinds'
import { messagesTranscript } from '@/locales/messagesTranscript'
import type { Passage } from '@/model/passage'
import { turnsOf } from '@/model/turns'

/** A speaker of the interview as the editor shows it. */
export type EditorSpeaker = { key: string; label: string }

/** What the gutter shows beside one passage, as attributes of its element. */
export type GutterLabel = {
  'data-passage': string
  'data-speaker': string
  'data-kind': string
  /** The speaker, at the first passage of a turn. */
  'data-turn-label': string
  /** The number of an exchange where it begins; what a passage is where nobody says it. */
  'data-kind-label': string
  'aria-description': string
}

type Shown = Pick<Passage, 'id' | 'kind' | 'speaker' | 'level'>

/** Kinds whose look does not say what they are. */
const named = ['note', 'reference']

/** Labels of all passages in order. A key that no speaker has is shown with a question mark. */
export function gutterLabels(
  passages: readonly Shown[],
  speakers: readonly EditorSpeaker[],
  language: Locale,
): GutterLabel[] {
  let turnBefore = 0
  let exchangeBefore = 0
  return turnsOf(passages).map(({ turn, exchange }, place) => {
    const passage = passages[place]
    if (!passage) throw new Error(`No passage ${place}`)
    const { id, kind, speaker } = passage
    const who = speaker === null ? '' : labelOf(speaker)
    const what = passageKindWords[language][kind]
    const opensTurn = turn !== null && turn !== turnBefore
    const opensExchange = exchange !== null && exchange !== exchangeBefore
    turnBefore = turn ?? turnBefore
    exchangeBefore = exchange ?? exchangeBefore
    const parts = [who, what].filter((part) => part !== '')
    return {
      'data-passage': id,
      'data-speaker': speaker ?? '',
      'data-kind': kind,
      'data-turn-label': opensTurn ? who : '',
      'data-kind-label': opensExchange ? String(exchange) : named.includes(kind) ? what : '',
      'aria-description': parts.join(messagesTranscript.comma[language]),
    }
  })

  function labelOf(key: string): string {
    return speakers.find((speaker) => speaker.key === key)?.label ?? `${key}?`
  }
}
