import type { ReactNode } from 'react'
import type { Locale } from '@/locales/locale'
import type { Inline } from '@/model/passage/passage'
import { isSafeUrl } from '@/model/address/safeUrl'
import { NoteReference } from './NoteReference'
import type { Notes } from './notes'

type Props = { content: Inline[]; locale: Locale; notes: Notes }

/** The words of a passage with their marks, links and notes. A link that no reader may follow leaves its words. */
export function InlineRuns({ content, locale, notes }: Props) {
  return content.map((run, index) => <Run key={index} run={run} locale={locale} notes={notes} />)
}

function Run({ run, locale, notes }: { run: Inline; locale: Locale; notes: Notes }): ReactNode {
  switch (run.type) {
    case 'text':
      return marked(run)
    case 'break':
      return <br />
    case 'note':
      return (
        <NoteReference
          number={notes.numbers.get(run) ?? 0}
          text={run.text}
          locale={locale}
          prefix={notes.prefix}
        />
      )
    case 'link': {
      const words = <InlineRuns content={run.children} locale={locale} notes={notes} />
      return isSafeUrl(run.url) ? <a href={run.url}>{words}</a> : words
    }
  }
}

function marked(run: Extract<Inline, { type: 'text' }>): ReactNode {
  let words: ReactNode = run.text
  if (run.code) words = <code>{words}</code>
  if (run.strike) words = <s>{words}</s>
  if (run.underline) words = <u>{words}</u>
  if (run.emphasis) words = <em>{words}</em>
  if (run.strong) words = <strong>{words}</strong>
  return words
}
