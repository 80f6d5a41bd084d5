import { refusalMessage } from '@/desk/intake/refusalMessage'
import type { Locale } from '@/locales/locale'
import { deskMessages } from '@/locales/messagesDesk'
import { inboxMessages } from '@/locales/messagesInbox'
import type { Import } from '@/payload-types'

import { DeskButton } from '../DeskButton'
import { ReadInEncoding } from '../inbox/ReadInEncoding'

/** An import without a proposal: why it was not read, what was kept, and the ways on. */
export function UnreadImport({ row, language }: { row: Import; language: Locale }) {
  const messages = deskMessages[language]
  const { code, message } = refusalMessage(row.refusal, language)
  const isWrongEncoding = code === 'unknown-encoding' || code === 'not-text'
  const reason =
    row.state === 'reading' ? messages.brokeOffReading : `${message} ${messages.rawKept}`
  return (
    <div className="fp-page">
      <h1 className="fp-h1">{row.filename}</h1>
      <div className="fp-banner fp-banner--error" role="status">
        <b>{messages.refusedTitle}</b>
        {messages.colon}
        {reason}
      </div>
      <div className="fp-row fp-ways">
        {row.state === 'refused' && isWrongEncoding && (
          <ReadInEncoding id={row.id} language={language} />
        )}
        <DeskButton
          language={language}
          label={inboxMessages[language].actions.again}
          path={`/${row.id}/read-again`}
          body={{}}
        />
        <a className="fp-btn fp-btn--subtle" href={`/api/imports/${row.id}/raw`} download>
          {messages.download}
        </a>
        {row.state !== 'setAside' && (
          <DeskButton
            language={language}
            label={messages.setAsideAction}
            path={`/${row.id}/set-aside`}
            body={{}}
            look="none"
            href="/admin/import"
          />
        )}
        <a className="fp-btn fp-btn--none" href="/admin/import">
          {messages.back}
        </a>
      </div>
    </div>
  )
}
