import { Fragment } from 'react'

import { languageTag, locales, type Locale } from '@/locales/locale'
import type { WorklistMessages } from '@/locales/messagesWorklist'
import { allRows, type WorklistEntry } from '@/model/facing/worklist'

import { whenWords } from '../import/whenWords'

type Props = { entry: WorklistEntry; now: Date; language: Locale; messages: WorklistMessages }

const drawn = ['done', 'draft', 'machine', 'stale', 'missing'] as const
const toDo = ['stale', 'missing', 'machine', 'draft'] as const

/** One interview: how far its translation is, what is to do, and the way there. */
export function WorklistRow({ entry, now, language, messages }: Props) {
  const { interview, title, from, to, updatedAt, isPublic, counts } = entry
  const all = counts && allRows(counts)
  const address = `/admin/collections/interviews/${interview}/translate`
  const isDone = counts !== null && counts.done === all
  const action = isDone ? messages.look : counts?.missing === all ? messages.begin : messages.goOn
  const name = title === '' ? messages.untitled : title
  return (
    <tr>
      <td>
        <a className="t" href={address} lang={title === '' ? undefined : languageTag[from]}>
          {name}
        </a>
        <span className="s">
          {messages.direction(messages.languages[from], messages.languages[to])}
        </span>
      </td>
      <td>
        {counts === null || all === null ? (
          <span className="fp-2">{messages.counting}</span>
        ) : all === 0 ? (
          <span className="fp-2">{messages.noText}</span>
        ) : (
          <>
            <span className="fp-row">
              <span className="fp-prog" aria-hidden="true">
                {drawn
                  .filter((state) => counts[state] > 0)
                  .map((state) => (
                    <i key={state} data-state={state} style={{ flexGrow: counts[state] }} />
                  ))}
              </span>
              <span className="fp-num">{messages.doneOf(counts.done, all)}</span>
            </span>
            <span className="fp-worklist__open">
              {toDo
                .filter((state) => counts[state] > 0)
                .map((state) => (
                  <span key={state} data-state={state}>
                    {messages.states[state](counts[state])}
                  </span>
                ))}
            </span>
          </>
        )}
      </td>
      <td>
        <span className="fp-worklist__public">
          {locales.map((locale) => (
            <Fragment key={locale}>
              <span>{messages.languages[locale]}</span>
              <span className={`fp-state ${isPublic[locale] ? 'fp-state--ok' : ''}`}>
                {isPublic[locale] ? messages.published : messages.draft}
              </span>
            </Fragment>
          ))}
        </span>
      </td>
      <td className="c-who">
        <time dateTime={updatedAt}>{whenWords(updatedAt, now, language)}</time>
      </td>
      <td className="c-act">
        {all !== 0 && (
          <a
            className={`fp-btn fp-btn--small ${isDone ? 'fp-btn--none' : 'fp-btn--subtle'}`}
            href={address}
          >
            {action}
            <span className="fp-hidden">{`: ${name}`}</span>
          </a>
        )}
      </td>
    </tr>
  )
}
