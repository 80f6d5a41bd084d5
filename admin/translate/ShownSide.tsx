'use client'

import { languageTag, traditionalTag, type Locale } from '@/locales/locale'
import type { TranslateMessages } from '@/locales/messagesTranslate'
import type { RowWords } from '@/model/facing/translationRow'

import type { Writing } from '@/model/facing/rowWriting'
import { useCharacters, wordsIn } from './useCharacters'
import { WordsShown } from './WordsShown'

type Props = {
  className?: string
  language: Locale
  words: RowWords
  writing: Writing
  names?: readonly string[]
  messages: TranslateMessages
}

/** One side of a row that is only read, Chinese in the characters that the translator chose. */
export function ShownSide({ className, language, words, writing, names, messages }: Props) {
  const chosen = useCharacters()
  const characters = language === 'zh' ? chosen : null
  return (
    <div className={className} lang={characters ? traditionalTag : languageTag[language]}>
      <WordsShown
        words={wordsIn(characters, words)}
        writing={writing}
        names={characters ? names?.map(characters) : names}
        messages={messages}
      />
    </div>
  )
}
