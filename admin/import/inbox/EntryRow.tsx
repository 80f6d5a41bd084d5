'use client'

import { useState } from 'react'

import type { InboxEntry } from '@/desk/inbox/inboxEntry'
import type { Locale } from '@/locales/locale'
import type { InboxMessages } from '@/locales/messagesInbox'

import { whenWords } from '../whenWords'
import { EncodingChoice } from './EncodingChoice'
import { foundWords, materialWords, stateWords, whyWords } from './inboxWords'
import { Bar } from './IntakeRow'
import { NextStep } from './NextStep'
import type { Now } from './useNow'

type Props = {
  entry: InboxEntry
  now: Now
  language: Locale
  messages: InboxMessages
  isCurrent: boolean
  /** Of those that wait for an editor, the newest. */
  isFirst: boolean
  cameAgain: boolean
  choose: () => void
  leave: () => void
  reload: () => void
}

const shapes: Record<InboxEntry['state'], string> = {
  reading: '',
  brokeOff: 'fp-state--wait',
  review: 'fp-state--wait',
  copy: 'fp-state--copy',
  interrupted: 'fp-state--wait',
  refused: 'fp-state--no',
  accepted: 'fp-state--ok',
  setAside: '',
}

/** One import: what it is, where it stands, what was recognised, and the next step. */
export function EntryRow(props: Props) {
  const { entry, now, language, messages, isCurrent, cameAgain, leave, reload } = props
  const [isChoosing, setChoosing] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const tabIndex = isCurrent ? 0 : -1
  const isRead = entry.found !== null
  return (
    <tr data-row={entry.id} tabIndex={tabIndex} data-state={entry.state}>
      <td>
        <a className="t" href={`/admin/import/${entry.id}`} tabIndex={tabIndex} onClick={leave}>
          {entry.title}
        </a>
        <span className="s">{materialWords(entry, messages, language)}</span>
      </td>
      <td>
        <span className={`fp-state ${shapes[entry.state]}`}>{stateWords(entry, messages)}</span>
        {entry.state === 'reading' && <Bar label={messages.readingOf(entry.title)} share={null} />}
        <Why entry={entry} messages={messages} tabIndex={tabIndex} />
        {cameAgain && <span className="why fp-again">{messages.cameAgain}</span>}
        {isChoosing && (
          <EncodingChoice
            id={entry.id}
            language={language}
            close={() => setChoosing(false)}
            done={() => {
              setChoosing(false)
              reload()
            }}
          />
        )}
        {problem !== null && (
          <span className="why fp-problem" role="alert">
            {problem}
          </span>
        )}
      </td>
      <td className="c-found fp-2">{isRead ? foundWords(entry, messages) : ''}</td>
      <td className="c-who fp-2">
        <time className="fp-nowrap" dateTime={entry.createdAt}>
          {whenWords(entry.createdAt, now.now, language, now.timeZone)}
        </time>
        <br />
        {entry.by ?? messages.nobody}
      </td>
      <td className="c-act">
        <NextStep
          entry={entry}
          messages={messages}
          tabIndex={tabIndex}
          isFirst={props.isFirst}
          choose={props.choose}
          chooseEncoding={() => setChoosing(!isChoosing)}
          isChoosing={isChoosing}
          leave={leave}
          reload={reload}
          fail={setProblem}
        />
      </td>
    </tr>
  )
}

function Why({
  entry,
  messages,
  tabIndex,
}: Pick<Props, 'entry' | 'messages'> & { tabIndex: number }) {
  const words = whyWords(entry, messages)
  const { became } = entry
  if (!became) {
    if (words === '') return null
    return <span className={`why${entry.state === 'refused' ? '' : ' fp-2'}`}>{words}</span>
  }
  const link = (label: string) => (
    <a
      className="fp-link"
      href={`/admin/collections/interviews/${became.interview}`}
      tabIndex={tabIndex}
    >
      {label}
    </a>
  )
  if (became.as === 'source') {
    const { before, after } = messages.mergedInto
    return (
      <span className="why fp-2">
        {before} {link(became.title)} {after}
      </span>
    )
  }
  return (
    <span className="why fp-2">
      {link(messages.interviewDraft)}
      {words !== '' && ` · ${words}`}
    </span>
  )
}
