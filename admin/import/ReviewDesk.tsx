'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState, type ReactNode } from 'react'

import type { Acceptance } from '@/desk/accept'
import type { Review, ReviewWarning } from '@/desk/reviewOf'
import type { Locale } from '@/locales/locale'
import { deskMessages } from '@/locales/messagesDesk'

import { AcceptBar } from './AcceptBar'
import { callDesk } from './callDesk'
import { CopyQuestion } from './CopyQuestion'
import { MetadataFields } from './MetadataFields'
import { PassageList } from './PassageList'
import { SpeakerFields } from './SpeakerFields'
import { useSavedEdits } from './useSavedEdits'

export type ReviewDeskProps = {
  id: string
  language: Locale
  review: Omit<Review, 'raw'>
  copy: { id: string; title: string; kind: 'same' | 'excerpt' | 'damaged'; percent: number } | null
  state: 'review' | 'copy' | 'interrupted' | 'accepted' | 'setAside'
  /** Title, facts about the file, and what else stands above. */
  head: ReactNode
  banner: ReactNode
  raw: ReactNode
}

/** The review of one import: raw text, proposal, data, and the bar that accepts it. */
export function ReviewDesk({
  id,
  language,
  review,
  copy,
  state,
  head,
  banner,
  raw,
}: ReviewDeskProps) {
  const messages = deskMessages[language]
  const router = useRouter()
  const { edits, saving, changeMetadata, changeSpeaker } = useSavedEdits(id, review.edits)
  const [answer, setAnswer] = useState<Acceptance>(copy && state === 'copy' ? 'source' : 'new')
  const [busy, setBusy] = useState(false)
  const rawChoice = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const open = state === 'review' || state === 'copy'
  const names = new Map(
    review.speakers.map(({ key, label }) => {
      const edit = edits.speakers?.find((one) => one.key === key)
      return [key, edit?.label ?? label]
    }),
  )
  const { proposal } = review

  async function accept() {
    setBusy(true)
    setProblem(null)
    const result = await callDesk(`/${id}/accept`, {
      as: answer,
      ...(answer !== 'new' && copy && { interview: copy.id }),
      edits,
    })
    if ('body' in result) {
      router.push(
        `/admin/collections/interviews/${String(result.body['interview'])}?locale=${proposal.language}`,
      )
      return
    }
    setBusy(false)
    setProblem(result.message ?? messages.offline)
  }

  return (
    <div
      className="fp-work"
      // A link to a line must also show the pane that holds it, where there is room for two only.
      onClick={({ target }) => {
        const leadsToLine = target instanceof Element && target.closest('a[href^="#line-"]')
        if (leadsToLine && rawChoice.current) rawChoice.current.checked = true
      }}
    >
      <div className="fp-work__bar">
        {head}
        <fieldset className="fp-seg fp-switch">
          <legend className="fp-hidden">{messages.look}</legend>
          <label className="only-narrow">
            <input type="radio" name="fp-look" id="fp-look-main" defaultChecked />
            {messages.proposal}
          </label>
          <label>
            <input ref={rawChoice} type="radio" name="fp-look" id="fp-look-raw" />
            {messages.raw}
          </label>
          <label>
            <input type="radio" name="fp-look" id="fp-look-side" />
            {messages.data}
          </label>
        </fieldset>
      </div>
      {banner}
      {copy && state === 'copy' && (
        <CopyQuestion
          {...copy}
          href={`/admin/collections/interviews/${copy.id}`}
          answer={answer}
          messages={messages}
          onAnswer={setAnswer}
        />
      )}
      <div className="fp-panes">
        <section className="fp-pane fp-pane--raw" aria-labelledby="fp-raw-title" tabIndex={0}>
          <div className="fp-pane__head">
            <h2 id="fp-raw-title">{messages.raw}</h2>
            <span className="fp-2">{messages.rawHint}</span>
          </div>
          {raw}
        </section>
        <section className="fp-pane fp-pane--main" aria-label={messages.proposal} tabIndex={0}>
          <Warnings warnings={review.warnings} notices={review.notices} language={language} />
          <div className="fp-pane__head">
            <h2>{messages.text}</h2>
            <span className="fp-2">{countWords(review, language)}</span>
          </div>
          <PassageList review={review} names={names} messages={messages} />
        </section>
        <section className="fp-pane fp-pane--side" aria-label={messages.data} tabIndex={0}>
          <section className="fp-sec">
            <h2>{messages.data}</h2>
            <MetadataFields
              metadata={proposal.metadata}
              lines={review.fieldLines}
              messages={messages}
              disabled={!open}
              onChange={changeMetadata}
            />
          </section>
          {review.speakers.length > 0 && (
            <section className="fp-sec" aria-labelledby="fp-speakers-title">
              <h2 id="fp-speakers-title">
                {messages.speakers} <span className="fp-2">{review.speakers.length}</span>
              </h2>
              <SpeakerFields
                speakers={review.speakers}
                profiles={review.profiles}
                messages={messages}
                disabled={!open}
                onChange={changeSpeaker}
              />
            </section>
          )}
          <details className="fp-sec" open>
            <summary>
              {messages.datesAndNames}{' '}
              <span className="fp-2">{messages.datesFound(proposal.events.length)}</span>
            </summary>
            <p>
              {messages.namesFound(
                proposal.mentions.filter(({ profile }) => profile !== null).length,
                proposal.mentions.filter(({ profile }) => profile === null).length,
              )}
            </p>
            <p className="fp-2">{messages.datesAndNamesHint}</p>
          </details>
          <details className="fp-sec" open>
            <summary>
              {messages.removed} <span className="fp-2">{proposal.removed.length}</span>
            </summary>
            {proposal.removed.length === 0 && <p className="fp-2">{messages.nothingRemoved}</p>}
            <ul className="fp-rm">
              {proposal.removed.map(({ text, span }) => (
                <li key={span.join()}>
                  <del>{text}</del>
                </li>
              ))}
            </ul>
          </details>
        </section>
      </div>
      {(open || state === 'interrupted') && (
        <AcceptBar
          id={id}
          language={language}
          answer={answer}
          interrupted={state === 'interrupted'}
          original={proposal.language}
          willCreate={review.willCreate}
          saving={saving}
          busy={busy}
          problem={problem}
          onAccept={() => void accept()}
        />
      )}
    </div>
  )
}

type WarningsProps = { warnings: ReviewWarning[]; notices: ReviewWarning[]; language: Locale }

function Warnings({ warnings, notices, language }: WarningsProps) {
  const messages = deskMessages[language]
  if (warnings.length + notices.length === 0) return null
  return (
    <div className="fp-warn">
      {warnings.length > 0 && <h2>{messages.lookFirst(warnings.length)}</h2>}
      <ol>
        {warnings.map(({ message, line }, i) => (
          <li key={i}>
            <span className="tick" />
            <span>{message}</span>
            {line !== null && (
              <a
                className="fp-link"
                href={`#line-${line}`}
                aria-label={messages.lineOf(message, line)}
              >
                {messages.line(line)}
              </a>
            )}
          </li>
        ))}
      </ol>
      {notices.length > 0 && (
        <details>
          <summary className="fp-2">{messages.seen(notices.length)}</summary>
          <ul>
            {notices.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function countWords({ proposal }: ReviewDeskProps['review'], language: Locale): string {
  const messages = deskMessages[language]
  const exchanges = Math.max(0, ...proposal.passages.map(({ exchange }) => exchange ?? 0))
  return [
    messages.passagesFound(proposal.passages.length),
    ...(proposal.form === 'qa' ? [messages.exchangesFound(exchanges)] : []),
    messages.sectionsFound(proposal.sections.length),
  ].join(messages.listComma)
}
