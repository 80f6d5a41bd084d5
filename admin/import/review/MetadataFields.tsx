'use client'

import { useId, useState } from 'react'

import { creditsFromText, creditsText } from '@/desk/review/creditsText'
import type { EditedProposal } from '@/desk/review/applyEdits'
import type { ReviewMessages } from '@/locales/messagesReview'
import { isEdtf } from '@/model/dates/edtf'
import { isWebAddress } from '@/model/address/webAddress'

type Metadata = EditedProposal['metadata']
type Field = keyof ReviewMessages['fields']

type Props = {
  metadata: Metadata
  /** The line of the raw text on which each fact stands. */
  lines: Partial<Record<Field, number>>
  messages: ReviewMessages
  disabled: boolean
  onChange: (change: Partial<Metadata>) => void
  onSee: (field: Field) => void
}

const fields = [
  'title',
  'standfirst',
  'date',
  'outlet',
  'credits',
  'interviewDate',
  'canonicalUrl',
] as const satisfies Field[]

/** What is known of the article, one line a fact; what is not in the text stays empty. */
export function MetadataFields({ metadata, lines, messages, disabled, onChange, onSee }: Props) {
  const id = useId()
  return fields.map((field) => {
    const value = field === 'credits' ? creditsText(metadata.credits) : (metadata[field] ?? '')
    const line = lines[field]
    return (
      <div className="fp-f" key={field}>
        <label className="fp-label" htmlFor={`${id}-${field}`}>
          {messages.fields[field]}
        </label>
        <FactInput
          id={`${id}-${field}`}
          field={field}
          value={value}
          messages={messages}
          disabled={disabled}
          onChange={onChange}
        />
        {line === undefined ? (
          <span />
        ) : (
          <button
            className="fp-link at fp-num"
            type="button"
            aria-label={messages.lineOf(messages.fields[field], line)}
            onClick={() => onSee(field)}
          >
            {messages.line(line)}
          </button>
        )}
      </div>
    )
  })
}

type InputProps = Pick<Props, 'messages' | 'disabled' | 'onChange'> & {
  id: string
  field: Field
  value: string
}

/** Holds what is typed; what undo or another editor brings takes its place once the field is left. */
function FactInput({ id, field, value, messages, disabled, onChange }: InputProps) {
  const [problem, setProblem] = useState('')
  return (
    <>
      <input
        className={`fp-input${value === '' ? ' none' : ''}`}
        id={id}
        name={field}
        ref={(input) => {
          if (!input || document.activeElement === input || problem !== '') return
          if (input.value !== value) input.value = value
        }}
        defaultValue={value}
        placeholder={messages.notInText}
        disabled={disabled}
        aria-invalid={problem !== '' || undefined}
        aria-describedby={problem === '' ? undefined : `${id}-problem`}
        onChange={({ target }) => {
          const words = target.value.trim()
          const wrong = problemOf(field, words, messages)
          setProblem(wrong)
          if (wrong === '') onChange(changeOf(field, words))
        }}
      />
      {problem !== '' && (
        <span className="from fp-problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </>
  )
}

function changeOf(field: Field, value: string): Partial<Metadata> {
  if (field === 'credits') return { credits: creditsFromText(value) }
  return { [field]: value === '' ? null : value }
}

function problemOf(field: Field, value: string, messages: ReviewMessages): string {
  if (value === '') return ''
  if (field === 'date' || field === 'interviewDate') return isEdtf(value) ? '' : messages.wrongDate
  if (field === 'canonicalUrl') return isWebAddress(value) ? '' : messages.wrongAddress
  if (field === 'credits') return creditsFromText(value).length > 0 ? '' : messages.wrongCredits
  return ''
}
