'use client'

import type { Locale } from '@/locales/locale'
import type { TranslateMessages } from '@/locales/messagesTranslate'
import type { TranslationRow } from '@/model/facing/translationRow'

import { sayLanguagesChanged } from '../publish/languagesChanged'
import { LanguageStates } from '../publish/LanguageStates'
import { OpenPublishing } from '../publish/OpenPublishing'
import { countStates } from './rowFilters'

type Props = {
  interview: string
  language: Locale
  rows: readonly TranslationRow[]
  messages: TranslateMessages
  /** Sends what was written; answers whether the server has all of it. */
  save: () => Promise<boolean>
}

/** Where both languages stand and the way to publish them, as in the head of the edit view. */
export function TranslateHead({ interview, language, rows, messages, save }: Props) {
  const work = {
    id: interview,
    locale: language,
    save,
    readAgain: async () => sayLanguagesChanged(),
  }
  return (
    <div className="fp-tr__top">
      <LanguageStates
        interview={work}
        changed={null}
        progress={{ ...countStates(rows), total: rows.length }}
      />
      <span className="fp-grow" />
      <a className="fp-link" href={`/${language}/draft/${interview}/facing`} target="_blank">
        {messages.preview}
      </a>
      <OpenPublishing interview={work} />
    </div>
  )
}
