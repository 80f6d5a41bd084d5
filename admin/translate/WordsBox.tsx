'use client'

import type { RefObject } from 'react'

import { languageTag, type Locale } from '@/locales/locale'
import type { TranslateMessages } from '@/locales/messagesTranslate'
import { figureParts } from '@/model/facing/rowWriting'
import type { RowWords } from '@/model/facing/translationRow'

type Props = {
  /** What was in use last, for the buttons that put something into it. */
  field: RefObject<HTMLTextAreaElement | HTMLInputElement | null>
  words: RowWords
  label: string
  language: Locale
  messages: TranslateMessages
  onChange: (words: RowWords) => void
}

/** Where the translation is written: one box that grows with its text, of a figure three. */
export function WordsBox({ field, words, label, language, messages, onChange }: Props) {
  const lang = languageTag[language]
  if (typeof words === 'string') {
    return (
      <textarea
        ref={(element) => {
          field.current = element
        }}
        data-box=""
        className={`fp-input fp-t__box ${language}`}
        lang={lang}
        aria-label={label}
        aria-describedby="fp-t-hint"
        rows={Math.max(2, Math.ceil(words.length / (language === 'zh' ? 30 : 56)))}
        value={words}
        onChange={({ target }) => onChange(target.value)}
      />
    )
  }
  return (
    <div role="group" aria-label={label} className="fp-t__parts">
      {figureParts.map((part) => (
        <label key={part}>
          <span className="fp-2">{messages.figure[part]}</span>
          <input
            data-box=""
            className={`fp-input fp-t__line ${language}`}
            lang={lang}
            value={words[part] ?? ''}
            onFocus={({ target }) => {
              field.current = target
            }}
            onChange={({ target }) => onChange({ ...words, [part]: target.value })}
          />
        </label>
      ))}
    </div>
  )
}
