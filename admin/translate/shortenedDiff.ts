import type { WordPiece } from '@/desk/copies/wordDiff'

/** As many characters as are shown beside a change. */
const around = 18

/** The changes with a few words around each, and an ellipsis where the rest stands. */
export function shortenedDiff(pieces: readonly WordPiece[]): WordPiece[] {
  return pieces.map((piece, at) => {
    if (piece.in !== 'both') return piece
    const characters = [...piece.text]
    const [isFirst, isLast] = [at === 0, at === pieces.length - 1]
    const kept = isFirst || isLast ? around : around * 2
    if (characters.length <= kept + 2) return piece
    const head = isFirst ? '' : characters.slice(0, around).join('')
    const tail = isLast ? '' : characters.slice(-around).join('')
    return { ...piece, text: `${head}…${tail}` }
  })
}
