import type { Locale } from '@/locales/locale'
import { deskMessages } from '@/locales/messagesDesk'
import { refusalMessage } from '@/desk/refusalMessage'
import { storedProposal } from '@/desk/storedProposal'
import { idOf } from '@/model/idOf'
import type { Import } from '@/payload-types'

import { DeskButton } from '../DeskButton'
import { whenWords } from '../whenWords'

const shapes: Record<Import['state'], string> = {
  reading: '',
  review: 'fp-state--wait',
  copy: 'fp-state--copy',
  interrupted: 'fp-state--wait',
  refused: 'fp-state--no',
  accepted: 'fp-state--ok',
  setAside: '',
}

/** One import in the inbox: what it is, where it stands, and the next step. */
export function InboxRow({ row, now, language }: { row: Import; now: Date; language: Locale }) {
  const messages = deskMessages[language]
  const href = `/admin/import/${row.id}`
  const proposal = storedProposal(row.proposal)
  const by = typeof row.receivedBy === 'object' ? row.receivedBy?.name : null
  return (
    <tr>
      <td>
        <a className="t" href={href}>
          {row.title || row.filename}
        </a>
        <span className="s">
          {[row.filename, proposal?.format, sizeOf(row.bytes)].filter(Boolean).join(' · ')}
        </span>
      </td>
      <td>
        <span className={`fp-state ${shapes[row.state]}`}>{stateWords(row, language)}</span>
        <span className="why fp-2">{whyWords(row, language)}</span>
      </td>
      <td className="c-found fp-2">{foundWords(row, language)}</td>
      <td className="c-who fp-2">
        <span className="fp-nowrap">{whenWords(row.createdAt, now, language)}</span>
        <br />
        {by ?? messages.nobody}
      </td>
      <td className="c-act">
        <NextStep row={row} href={href} language={language} />
      </td>
    </tr>
  )
}

function NextStep({ row, href, language }: { row: Import; href: string; language: Locale }) {
  const label = deskMessages[language].actions[row.state]
  const name = row.title || row.filename
  switch (row.state) {
    case 'interrupted':
      return (
        <DeskButton
          language={language}
          label={label}
          path={`/${row.id}/accept`}
          body={{ as: 'new' }}
          look="primary"
          small
        />
      )
    case 'reading':
      return (
        <DeskButton
          language={language}
          label={label}
          path={`/${row.id}/read-again`}
          body={{}}
          look="none"
          small
        />
      )
    case 'setAside':
      return (
        <DeskButton
          language={language}
          label={label}
          path={`/${row.id}/reopen`}
          body={{}}
          look="none"
          small
          href={href}
        />
      )
    case 'review':
    case 'copy':
    case 'refused':
    case 'accepted': {
      const look = row.state === 'review' ? 'primary' : row.state === 'accepted' ? 'none' : 'subtle'
      return (
        <a
          className={`fp-btn fp-btn--${look} fp-btn--small`}
          href={href}
          aria-label={`${label}${deskMessages[language].colon}${name}`}
        >
          {label}
        </a>
      )
    }
  }
}

function stateWords({ state, proposal, interview, copyOf }: Import, language: Locale): string {
  const messages = deskMessages[language]
  if (state !== 'accepted') return messages.states[state]
  const becameSource =
    storedProposal(proposal)?.copyOf && copyOf && idOf(interview) === idOf(copyOf)
  return becameSource ? messages.becameSource : messages.becameInterview
}

function whyWords(row: Import, language: Locale) {
  const messages = deskMessages[language]
  const proposal = storedProposal(row.proposal)
  const interview = typeof row.interview === 'object' ? row.interview : null
  const original = typeof row.copyOf === 'object' ? row.copyOf : null
  switch (row.state) {
    case 'review':
      return messages.toLookAt(proposal?.warnings.filter(({ span }) => span !== null).length ?? 0)
    case 'copy':
      return messages.copyShare(
        original?.title ?? proposal?.copyOf?.file ?? '',
        Math.round((proposal?.copyOf?.containment ?? 0) * 100),
      )
    case 'interrupted':
      return messages.resumeHint
    case 'reading':
      return messages.brokeOffReading
    case 'refused':
      return `${refusalMessage(row.refusal, language).message} ${messages.rawKept}`
    case 'accepted':
      return (
        interview && (
          <a className="fp-link" href={`/admin/collections/interviews/${interview.id}`}>
            {messages.interviewDraft}
          </a>
        )
      )
    case 'setAside': {
      const by = typeof row.setAsideBy === 'object' ? row.setAsideBy?.name : null
      return messages.setAsideText(by ?? messages.nobody, row.setAsideReason ?? '')
    }
  }
}

function foundWords(row: Import, language: Locale): string {
  const messages = deskMessages[language]
  const proposal = storedProposal(row.proposal)
  if (!proposal) return ''
  const exchanges = Math.max(0, ...proposal.passages.map(({ exchange }) => exchange ?? 0))
  const parts =
    proposal.form === 'qa'
      ? [messages.speakersFound(proposal.speakers.length), messages.exchangesFound(exchanges)]
      : [messages.forms.narrative, messages.sectionsFound(proposal.sections.length)]
  const dates = proposal.events.length
  return [...parts, ...(dates > 0 ? [messages.datesFound(dates)] : [])].join(messages.listComma)
}

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
