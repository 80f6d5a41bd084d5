import type { WordPiece } from '@/desk/copies/wordDiff'

type Props = {
  pieces: readonly WordPiece[]
  /** For ears alone, as most screen readers pass over the marks themselves. */
  inserted: string
  deleted: string
  /** Said behind each marked piece. */
  end?: string
}

/** Words with what was put in and taken out marked. */
export function WordPieces({ pieces, inserted, deleted, end }: Props) {
  return pieces.map((piece, i) => {
    if (piece.in === 'both') return <span key={i}>{piece.text}</span>
    const Mark = piece.in === 'new' ? 'ins' : 'del'
    return (
      <Mark key={i}>
        <span className="fp-hidden">{piece.in === 'new' ? inserted : deleted}</span>
        {piece.text}
        {end !== undefined && <span className="fp-hidden">{end}</span>}
      </Mark>
    )
  })
}
