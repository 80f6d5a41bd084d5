import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { reviewOf } from '@/desk/review/reviewOf'
import { shownCopy } from '@/desk/copies/shownCopy'
import { storedProposal } from '@/desk/intake/storedProposal'
import type { Locale } from '@/locales/locale'
import { deskMessages } from '@/locales/messagesDesk'
import { reviewMessages } from '@/locales/messagesReview'
import type { Import } from '@/payload-types'

import { deskOf } from '../deskOf'
import { DeskButton } from '../DeskButton'
import { DeskTemplate } from '../DeskTemplate'
import { ReviewDesk } from './ReviewDesk'
import './review.css'
import { UnreadImport } from './UnreadImport'

/** `/admin/import/{id}`: what was recognised beside the raw text, to be corrected and accepted. */
export async function ReviewView(view: AdminViewServerProps) {
  const segments = view.params?.['segments']
  const id = Array.isArray(segments) ? (segments[1] ?? '') : ''
  const desk = deskOf(view, `/admin/import/${id}`)
  const messages = reviewMessages[desk.language]
  const row = await desk.payload.findByID({
    collection: 'imports',
    id,
    depth: 1,
    locale: desk.language,
    disableErrors: true,
    populate: { interviews: { title: true }, users: { name: true } },
  })
  if (!row) notFound()
  const steps = [
    { label: deskMessages[desk.language].title, url: '/import' },
    { label: row.filename },
  ]
  const stored = storedProposal(row.proposal)
  if (!stored || row.state === 'refused' || row.state === 'reading') {
    return (
      <DeskTemplate view={view} steps={steps}>
        <UnreadImport row={row} language={desk.language} />
      </DeskTemplate>
    )
  }
  const review = await reviewOf(desk, row, stored)
  const copy = await shownCopy(desk, row, stored)
  const again = view.searchParams?.['again'] !== undefined
  return (
    <DeskTemplate view={view} steps={steps}>
      <ReviewDesk
        // Read again, accepted, or loaded anew: everything on the screen begins afresh.
        key={`${row.id} ${row.state} ${review.revision}`}
        id={row.id}
        user={desk.user?.id ?? ''}
        language={desk.language}
        review={review}
        state={row.state}
        plainKeys={desk.user?.plainKeys ?? true}
        copy={copy}
        head={
          <div className="fp-grow">
            <h1>{stored.metadata.title ?? row.filename}</h1>
            <p>
              {[row.filename, stored.format, bytesText(row.bytes)].join(' · ')} ·{' '}
              {messages.recognised}
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
        banner={
          <>
            {again && (
              <div className="fp-banner" role="status">
                {messages.sameAgain}
              </div>
            )}
            <StateBanner row={row} language={desk.language} />
          </>
        }
      />
    </DeskTemplate>
  )
}

function bytesText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  return bytes < 1024 * 1024
    ? `${(bytes / 1024).toFixed(1)} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

function StateBanner({ row, language }: { row: Import; language: Locale }) {
  const messages = reviewMessages[language]
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
        {messages.setAsideText(by ?? deskMessages[language].nobody, row.setAsideReason ?? '')}{' '}
        <DeskButton
          language={language}
          label={messages.reopen}
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
