import type { Payload, TypedUser } from 'payload'

import type { Locale } from '@/locales/locale'
import { worklistMessages } from '@/locales/messagesWorklist'
import { shownWork, type WorklistEntry, type WorklistQuery } from '@/model/facing/worklist'
import { readWorklist } from '@/translation/worklist/readWorklist'

import { AskAgain } from './AskAgain'
import { WorklistFilters } from './WorklistFilters'
import { worklistAddress } from './worklistQuery'
import { WorklistRow } from './WorklistRow'

type Props = { payload: Payload; user: TypedUser; query: WorklistQuery; language: Locale }

/** The list itself, once it is read; where it can't be, what is kept and a way on. */
export async function Worklist({ payload, user, query, language }: Props) {
  const messages = worklistMessages[language]
  let entries: WorklistEntry[]
  try {
    entries = await readWorklist(payload, user)
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The list of translations could not be read' })
    return (
      <p className="fp-banner fp-banner--error" role="alert">
        {messages.failed}{' '}
        <a className="fp-link" href={worklistAddress(query)}>
          {messages.reload}
        </a>
      </p>
    )
  }
  const shown = shownWork(entries, query)
  const empty = query.show === 'todo' ? messages.nothingToDo : messages.noneShown
  const now = new Date()
  return (
    <>
      {entries.some(({ counts }) => counts === null) && <AskAgain />}
      <WorklistFilters entries={entries} query={query} messages={messages} />
      {shown.length === 0 ? (
        <p className="fp-empty">{entries.length === 0 ? messages.none : empty}</p>
      ) : (
        <table className="fp-inbox fp-worklist">
          <caption className="fp-hidden">{messages.list}</caption>
          <thead>
            <tr>
              <th scope="col">{messages.columns.interview}</th>
              <th scope="col">{messages.columns.progress}</th>
              <th scope="col">{messages.columns.languages}</th>
              <th scope="col" className="c-who">
                {messages.columns.when}
              </th>
              <th scope="col">
                <span className="fp-hidden">{messages.columns.open}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((entry) => (
              <WorklistRow
                key={entry.interview}
                entry={entry}
                now={now}
                language={language}
                messages={messages}
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
