import type { Locale } from '@/locales/locale'
import { passageKindWords } from '@/locales/messagesKinds'
import { messagesTranscript } from '@/locales/messagesTranscript'
import type { Passage, PassageKind } from '@/model/passage/passage'
import { opensSection, turnsOf } from '@/model/passage/turns'
import type { EditorSpeaker } from '../editorSpeaker'

/** What the gutter shows beside one passage, as attributes of its element. */
export type GutterLabel = {
  'data-passage': string
  'data-speaker': string
  'data-kind': string
  /** The speaker, at the first passage of a turn; what a passage is where nobody says it. */
  'data-label': string
  /** Ink of the speaker, or of the editor's own words. */
  'data-ink': EditorSpeaker['ink'] | 'note'
  /** The number of an exchange or a section where it begins, as readers see it. */
  'data-number': string
  'aria-description': string
}

type Shown = Pick<Passage, 'id' | 'kind' | 'speaker' | 'level'>

/** Kinds that the editor adds, or whose look does not say what they are. */
const named: PassageKind[] = ['note', 'reference', 'figure']

/** Labels of all passages in order. A key that no speaker has is shown with a question mark. */
export function gutterLabels(
  passages: readonly Shown[],
  speakers: readonly EditorSpeaker[],
  language: Locale,
): GutterLabel[] {
  let turnBefore = 0
  let exchangeBefore = 0
  let section = 0
  return turnsOf(passages).map(({ turn, exchange }, place) => {
    const passage = passages[place]
    if (!passage) throw new Error(`No passage ${place}`)
    const { id, kind } = passage
    const who = whoSpeaks(passage.speaker, speakers)
    const what = passageKindWords[language][kind]
    const opensTurn = turn !== null && turn !== turnBefore
    const opensExchange = exchange !== null && exchange !== exchangeBefore
    turnBefore = turn ?? turnBefore
    exchangeBefore = exchange ?? exchangeBefore
    if (opensSection(passage)) section += 1
    const number = opensExchange ? exchange : opensSection(passage) ? section : null
    const parts = [who.label, what].filter((part) => part !== '')
    return {
      'data-passage': id,
      'data-speaker': passage.speaker ?? '',
      'data-kind': kind,
      'data-label': named.includes(kind) ? what : opensTurn ? who.label : '',
      'data-ink': kind === 'note' ? 'note' : who.ink,
      'data-number': number === null ? '' : String(number),
      'aria-description': parts.join(messagesTranscript.comma[language]),
    }
  })
}

/** Name and ink of a passage's speaker. */
export function whoSpeaks(
  key: string | null,
  speakers: readonly EditorSpeaker[],
): Pick<EditorSpeaker, 'label' | 'ink'> {
  if (key === null) return { label: '', ink: 'plain' }
  return speakers.find((speaker) => speaker.key === key) ?? { label: `${key}?`, ink: 'plain' }
}
