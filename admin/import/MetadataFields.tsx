'use client'

import { useId } from 'react'

import { creditsFromText, creditsText } from '@/desk/creditsText'
import type { Edits } from '@/desk/edits'
import type { Review } from '@/desk/reviewOf'
import type { DeskMessages } from '@/locales/messagesDesk'
import { isEdtf } from '@/model/edtf'
import { isWebAddress } from '@/model/webAddress'

type Metadata = Review['proposal']['metadata']
type Field = keyof DeskMessages['fields']

type Props = {
  metadata: Metadata
  lines: Review['fieldLines']
  messages: DeskMessages
  disabled: boolean
  onChange: (change: NonNullable<Edits['metadata']>) => void
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
export function MetadataFields({ metadata, lines, messages, disabled, onChange }: Props) {
  const id = useId()
  return fields.map((field) => {
    const value = field === 'credits' ? creditsText(metadata.credits) : (metadata[field] ?? '')
    const line = lines[field]
    return (
      <div className="fp-f" key={field}>
        <label className="fp-label" htmlFor={`${id}-${field}`}>
          {messages.fields[field]}
        </label>
        <input
          className={`fp-input${value === '' ? ' none' : ''}`}
          id={`${id}-${field}`}
          name={field}
          defaultValue={value}
          placeholder={messages.notInText}
          disabled={disabled}
          onChange={({ target }) => {
            target.setCustomValidity(problemOf(field, target.value.trim(), messages))
            if (target.reportValidity()) onChange(changeOf(field, target.value.trim()))
          }}
        />
        {line === undefined ? (
          <span />
        ) : (
          <a
            className="fp-link at fp-num"
            href={`#line-${line}`}
            aria-label={messages.lineOf(messages.fields[field], line)}
          >
            {messages.line(line)}
          </a>
        )}
      </div>
    )
  })
}

function changeOf(field: Field, value: string): NonNullable<Edits['metadata']> {
  if (field === 'credits') return { credits: creditsFromText(value) }
  return { [field]: value === '' ? null : value }
}

function problemOf(field: Field, value: string, messages: DeskMessages): string {
  if (value === '') return ''
  if (field === 'date' || field === 'interviewDate') return isEdtf(value) ? '' : messages.wrongDate
  if (field === 'canonicalUrl') {
    return isWebAddress(value) ? '' : messages.wrongAddress
  }
  return ''
}
