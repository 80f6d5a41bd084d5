import { facingLocale, languageTag, type Locale } from '@/locales/locale'
import { exchangeMessages } from '@/locales/messagesExchange'
import { translateMessages } from '@/locales/messagesTranslate'
import { sameWords } from '@/model/facing/rowWords'
import { writingOf } from '@/model/facing/rowWriting'
import type { PlannedRow } from '@/translation/importPlanTypes'

import { rowName } from '../rowName'
import { WordsDiff } from '../WordsDiff'
import { WordsShown } from '../WordsShown'
import { isToChoose, type Choice } from './importChoices'

type Props = {
  planned: PlannedRow
  choice: Choice
  to: Locale
  language: Locale
  onChoose: (choice: Choice) => void
}

/** One row that the file would change: the original, the words here, the file's with what is new in them. */
export function PlannedRowShown({ planned, choice, to, language, onChoose }: Props) {
  const { row, words, source, conflicts, lost } = planned
  const messages = exchangeMessages[language]
  const translate = translateMessages[language]
  const name = rowName(row, translate)
  const writing = writingOf(row)
  const isSame = sameWords(row.words, words)
  return (
    <li data-conflict={conflicts.length > 0 || undefined}>
      <p>
        <b>{name}</b>{' '}
        <span className="fp-2">
          {[
            ...conflicts.map((conflict) => messages.conflict[conflict]),
            ...(isSame ? [messages.stateOnly] : []),
          ].join(language === 'zh' ? '；' : '; ')}
        </span>
      </p>
      <div className="fp-2" lang={languageTag[facingLocale(to)]}>
        <WordsShown words={source} writing={writing} messages={translate} />
      </div>
      <dl className="fp-import__words">
        {row.words !== null && !isSame && (
          <div>
            <dt>{messages.here}</dt>
            <dd lang={languageTag[to]}>
              <WordsShown words={row.words} writing={writing} messages={translate} />
            </dd>
          </div>
        )}
        <div>
          <dt>{messages.inFile}</dt>
          <dd className="fp-diff" lang={languageTag[to]}>
            {row.words === null || isSame ? (
              <WordsShown words={words} writing={writing} messages={translate} />
            ) : (
              <WordsDiff before={row.words} now={words} language={to} messages={translate} />
            )}
          </dd>
        </div>
      </dl>
      {lost.length > 0 && (
        <p className="fp-import__lost">
          {messages.lost}{' '}
          {lost.map((kind) => messages.marks[kind]).join(language === 'zh' ? '、' : ', ')}
        </p>
      )}
      {isToChoose(planned) && (
        <fieldset className="fp-import__choice">
          <legend className="fp-hidden">{name}</legend>
          {(['theirs', 'ours'] as const).map((one) => (
            <label key={one} className="fp-radio">
              <input
                type="radio"
                name={`fp-import-${row.id}`}
                checked={choice === one}
                onChange={() => onChoose(one)}
              />
              {messages[one]}
            </label>
          ))}
        </fieldset>
      )}
    </li>
  )
}
