import { wordDiff } from '@/desk/copies/wordDiff'
import { languageTag, type Locale } from '@/locales/locale'
import type { SavingMessages } from '@/locales/messagesSaving'
import type { Choice } from '@/model/passage/mergePassages'

import { WordPieces } from '../WordPieces'
import type { MergePlace } from './mergePlaces'
import type { NewerSave } from './newerSave'
import { theirsWords } from './theirsWords'

type Props = {
  place: MergePlace
  number: number
  choice: Choice | null
  /** Who made the text of the other side, where that is known. */
  newer: NewerSave | null
  language: Locale
  messages: SavingMessages
  onChoose: (choice: Choice) => void
}

/** One place: what each side made of the words, and whose are to stand. */
export function MergeChoice({ place, number, choice, newer, language, messages, onChoose }: Props) {
  const { id, kind, texts } = place
  // Two fields cannot both stand, and of what is gone on one side there is nothing to put beside the other.
  const hasBoth = kind !== null && texts !== null && texts.mine !== null && texts.theirs !== null
  return (
    <fieldset className="fp-merge__place">
      <legend>{messages.place(nameOf(place, messages), number)}</legend>
      {(['mine', 'theirs'] as const).map((side) => (
        <label key={side}>
          <input
            type="radio"
            name={`fp-merge-${id}`}
            checked={choice === side}
            onChange={() => onChoose(side)}
          />
          <span>
            <b>
              {side === 'mine'
                ? messages.mine
                : theirsWords(place.isShared ? null : newer, messages)}
            </b>
            {texts && (
              <Words was={texts.base} now={texts[side]} language={language} messages={messages} />
            )}
          </span>
        </label>
      ))}
      {hasBoth && (
        <label>
          <input
            type="radio"
            name={`fp-merge-${id}`}
            checked={choice === 'both'}
            onChange={() => onChoose('both')}
          />
          <b>{messages.both}</b>
        </label>
      )}
      {!texts && <p className="fp-2">{messages.notShown}</p>}
    </fieldset>
  )
}

type WordsProps = {
  was: string
  now: string | null
  language: Locale
  messages: SavingMessages
}

function Words({ was, now, language, messages }: WordsProps) {
  if (now === null) return <i className="fp-2">{messages.gone}</i>
  return (
    <span className={`fp-merge__words ${language}`} lang={languageTag[language]}>
      <WordPieces
        pieces={wordDiff(was, now, language)}
        inserted={messages.inserted}
        deleted={messages.deleted}
      />
    </span>
  )
}

function nameOf({ id, kind }: MergePlace, messages: SavingMessages): string {
  if (kind) return messages.kinds[kind]
  const names: Record<string, string> = messages.fields
  return names[id] ?? id
}
