import { Fragment, type ReactNode } from 'react'

import { parseItems, parseMarkup } from '@/model/passage/inlineMarkup'
import type { Inline } from '@/model/passage/passage'
import type { Writing } from '@/model/facing/rowWriting'

import { atNames } from './atNames'

type Props = {
  text: string
  writing: Writing
  /** Names of the glossary that are underlined. */
  names?: readonly string[]
}

/** Words as readers will see them: emphasis leans, a note is small, a link is only underlined. */
export function MarkedText({ text, writing, names = [] }: Props) {
  if (writing === 'plain') return <Runs runs={[{ type: 'text', text }]} names={names} />
  if (writing === 'text') return <Runs runs={parseMarkup(text)} names={names} />
  return (
    <ul>
      {parseItems(text).map((item, i) => (
        <li key={i}>
          <Runs runs={item} names={names} />
        </li>
      ))}
    </ul>
  )
}

function Runs({ runs, names }: { runs: readonly Inline[]; names: readonly string[] }) {
  return runs.map((run, i) => <Fragment key={i}>{runOf(run, names)}</Fragment>)
}

function runOf(run: Inline, names: readonly string[]): ReactNode {
  switch (run.type) {
    case 'break':
      return <br />
    case 'note':
      return <small className="fp-t__note">{run.text}</small>
    case 'link':
      return (
        // Not to be followed: a click opens the row.
        <span className="fp-t__link" title={run.url}>
          <Runs runs={run.children} names={names} />
        </span>
      )
    case 'text': {
      let words: ReactNode = atNames(run.text, names).map(({ text, isName }, i) =>
        isName ? (
          <span key={i} className="fp-term">
            {text}
          </span>
        ) : (
          text
        ),
      )
      if (run.code) words = <code>{words}</code>
      if (run.underline) words = <u>{words}</u>
      if (run.strike) words = <s>{words}</s>
      if (run.emphasis) words = <em>{words}</em>
      return run.strong ? <strong>{words}</strong> : words
    }
  }
}
