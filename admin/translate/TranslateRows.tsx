import type { Payload, TypedUser } from 'payload'

import type { Locale } from '@/locales/locale'
import { translateMessages } from '@/locales/messagesTranslate'
import type { TranslationRows } from '@/model/facing/translationRow'
import { readTranslation } from '@/translation/readTranslation'

import { wholeTextAddress } from './editPlace'
import { TranslateDesk } from './TranslateDesk'

type Props = {
  payload: Payload
  user: TypedUser
  interview: string
  to: Locale
  inks: ReadonlyMap<string, string>
  language: Locale
}

/** What is translated, once it is read; where it can't be, what is kept and a way on. */
export async function TranslateRows({ payload, user, interview, to, inks, language }: Props) {
  const messages = translateMessages[language]
  const address = `/admin/collections/interviews/${interview}`
  let rows: TranslationRows
  try {
    rows = await readTranslation(payload, user, interview, to)
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The translation could not be read' })
    return (
      <div className="fp-banner fp-banner--error" role="alert">
        <span className="fp-grow">{messages.failed}</span>
        <a className="fp-btn fp-btn--secondary fp-btn--small" href={`${address}/translate`}>
          {messages.reload}
        </a>
      </div>
    )
  }
  const hasText = rows.rows.some(({ part }) => part === 'passage')
  return (
    <>
      {!hasText && (
        <p className="fp-banner">
          {messages.empty(messages.languages[rows.from])}{' '}
          <a className="fp-link" href={`${address}?locale=${rows.from}`}>
            {messages.toText}
          </a>
        </p>
      )}
      {rows.rows.length > 0 && (
        <TranslateDesk start={rows} user={user.id} inks={inks} language={language} />
      )}
      {rows.rows.length > 0 && rows.mayWrite && (
        <p className="fp-tr__whole">
          <a className="fp-link" href={wholeTextAddress(interview, to)}>
            {messages.whole(messages.languages[to])}
          </a>
        </p>
      )}
    </>
  )
}
