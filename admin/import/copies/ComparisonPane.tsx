'use client'

import { useCallback, useEffect, useState } from 'react'

import type { ComparisonCounts } from '@/desk/copies/comparePassages'
import type { ImportComparison } from '@/desk/copies/comparison'
import type { Locale } from '@/locales/locale'
import { acceptMessages } from '@/locales/messagesAccept'

import { callDesk } from '../callDesk'
import { ComparisonList } from './ComparisonList'
import './copies.css'

type Props = {
  /** Of the import. */
  id: string
  interview: string
  /** As the better text, everything that changes; as a source, what that interview has not. */
  answer: 'original' | 'source'
  language: Locale
  /** Whether the editor wants single letters as keys. */
  plainKeys: boolean
  /** The revision of the edits that are saved: when it rises, the two are compared again. */
  revision: number
  /** What differs, counted, once it is known. */
  onCompared?: (counts: ComparisonCounts) => void
  /** A row was chosen; `place` of its passage in the proposal, `null` for one that is only in the interview. */
  onChoose?: (place: number | null) => void
}

type State = { of: string; compared: ImportComparison | null; problem: string | null }

/** The import beside the interview that it is a copy of, passage by passage. */
export function ComparisonPane(props: Props) {
  const { id, interview, revision, language, onCompared, ...list } = props
  const messages = acceptMessages[language]
  const [state, setState] = useState<State>({ of: '', compared: null, problem: null })

  const compare = useCallback(
    async (signal?: AbortSignal) => {
      const path = `/${id}/comparison?interview=${encodeURIComponent(interview)}`
      const answer = await callDesk(path, undefined, signal)
      if (signal?.aborted) return
      if ('body' in answer && isComparison(answer.body)) {
        setState({ of: interview, compared: answer.body, problem: null })
        onCompared?.(answer.body.counts)
      } else {
        const problem = 'message' in answer ? answer.message : null
        setState({ of: interview, compared: null, problem: problem ?? messages.notCompared })
      }
    },
    [id, interview, messages, onCompared],
  )
  useEffect(() => {
    const leaving = new AbortController()
    void compare(leaving.signal)
    return () => leaving.abort()
  }, [compare, revision])

  if (state.problem !== null) {
    return (
      <div className="fp-banner fp-banner--error" role="alert">
        {state.problem}{' '}
        <button
          className="fp-btn fp-btn--subtle fp-btn--small"
          type="button"
          onClick={() => {
            setState({ of: interview, compared: null, problem: null })
            void compare()
          }}
        >
          {messages.retry}
        </button>
      </div>
    )
  }
  if (!state.compared || state.of !== interview) return <Waiting label={messages.comparing} />
  const { rows, counts, language: textLanguage } = state.compared
  return (
    <ComparisonList
      {...list}
      rows={rows}
      counts={counts}
      textLanguage={textLanguage}
      messages={messages}
    />
  )
}

/** The rows to come, in their places; drawn only when they are long in coming. */
function Waiting({ label }: { label: string }) {
  return (
    <div className="fp-cmp__wait" role="status">
      <span className="fp-hidden">{label}</span>
      {[62, 88, 74, 91, 40, 83].map((width) => (
        <i key={width} style={{ width: `calc(${width}% - 40px)` }} />
      ))}
    </div>
  )
}

function isComparison(body: object): body is ImportComparison {
  return 'rows' in body && Array.isArray(body.rows) && 'counts' in body && 'language' in body
}
