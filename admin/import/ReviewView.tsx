import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { reviewOf } from '@/desk/reviewOf'
import { storedProposal } from '@/desk/storedProposal'
import { languageTag, type Locale } from '@/locales/locale'
import { deskMessages } from '@/locales/messagesDesk'
import type { Import } from '@/payload-types'

import { deskOf } from './deskOf'
import { DeskButton } from './DeskButton'
import { DeskTemplate } from './DeskTemplate'
import { RawText } from './RawText'
import { ReviewDesk } from './ReviewDesk'
import { UnreadImport } from './UnreadImport'

/** `/admin/import/{id}`: what was recognised beside the raw text, to be corrected and accepted. */
export async function ReviewView(view: AdminViewServerProps) {
  const segments = view.params?.['segments']
  const id = Array.isArray(segments) ? (segments[1] ?? '') : ''
  const desk = deskOf(view, `/admin/import/${id}`)
  const messages = deskMessages[desk.language]
  const row = await desk.payload.findByID({
    collection: 'imports',
    id,
    depth: 1,
    locale: desk.language,
    disableErrors: true,
    populate: { interviews: { title: true }, users: { name: true } },
  })
  if (!row) notFound()
  const steps = [{ label: messages.title, url: '/import' }, { label: row.filename }]
  const stored = storedProposal(row.proposal)
  if (!stored || row.state === 'refused' || row.state === 'reading') {
    return (
      <DeskTemplate view={view} steps={steps}>
        <UnreadImport row={row} language={desk.language} />
      </DeskTemplate>
    )
  }
  const { raw, ...review } = await reviewOf(desk, row, stored)
  const original = typeof row.copyOf === 'object' ? row.copyOf : null
  return (
    <DeskTemplate view={view} steps={steps}>
      <ReviewDesk
        key={`${row.id} ${row.state}`}
        id={row.id}
        language={desk.language}
        review={review}
        state={row.state}
        copy={
          original && stored.copyOf
            ? {
                id: original.id,
                title: original.title || stored.copyOf.file,
                kind: stored.copyOf.kind,
                percent: Math.round(stored.copyOf.containment * 100),
              }
            : null
        }
        head={
          <div className="fp-grow">
            <h1>{review.proposal.metadata.title ?? row.filename}</h1>
            <p>
              {row.filename} · {stored.format} · {messages.recognised}
              <b>
                {messages.forms[stored.form]}
                {messages.listComma}
                {messages.languages[stored.language]}
              </b>{' '}
              ·{' '}
              <a className="fp-link" href={`/api/imports/${row.id}/raw`} download>
                {messages.download}
              </a>
            </p>
          </div>
        }
        banner={<StateBanner row={row} language={desk.language} />}
        raw={<RawText lines={raw} language={languageTag[stored.language]} />}
      />
    </DeskTemplate>
  )
}

function StateBanner({ row, language }: { row: Import; language: Locale }) {
  const messages = deskMessages[language]
  if (row.state === 'interrupted') {
    return (
      <div className="fp-banner fp-banner--warning" role="status">
        {messages.interruptedText}
      </div>
    )
  }
  if (row.state === 'setAside') {
    const by = typeof row.setAsideBy === 'object' ? row.setAsideBy?.name : null
    return (
      <div className="fp-banner" role="status">
        {messages.setAsideText(by ?? messages.nobody, row.setAsideReason ?? '')}{' '}
        <DeskButton
          language={language}
          label={messages.reopenAction}
          path={`/${row.id}/reopen`}
          body={{}}
          small
        />
      </div>
    )
  }
  const interview = typeof row.interview === 'object' ? row.interview?.id : row.interview
  if (row.state !== 'accepted' || !interview) return null
  return (
    <div className="fp-banner" role="status">
      {messages.acceptedText}{' '}
      <a className="fp-link" href={`/admin/collections/interviews/${interview}`}>
        {messages.openInterview}
      </a>
    </div>
  )
}
