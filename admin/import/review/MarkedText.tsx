import type { ReactNode } from 'react'

import type { EditedPassage } from '@/desk/review/editedPassage'

type Mark = EditedPassage['marks'][number]

/** Words with their marks: strong, emphasis, code, links. A link is shown, not followed. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  if (marks.length === 0) return text
  const cuts = new Set([0, text.length, ...marks.flatMap(({ at }) => at)])
  const places = [...cuts].filter((at) => at <= text.length).sort((a, b) => a - b)
  return places.slice(0, -1).map((from, i) => {
    const to = places[i + 1] ?? text.length
    const here = marks.filter(({ at }) => at[0] <= from && at[1] >= to)
    return <span key={from}>{here.reduce<ReactNode>(wrapped, text.slice(from, to))}</span>
  })
}

function wrapped(words: ReactNode, { type, url }: Mark): ReactNode {
  switch (type) {
    case 'strong':
      return <strong>{words}</strong>
    case 'emphasis':
      return <em>{words}</em>
    case 'code':
      return <code>{words}</code>
    case 'link':
      return <u title={url}>{words}</u>
  }
}
