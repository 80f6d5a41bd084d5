import type { RawLine } from '@/desk/rawLines'

/** The raw text with its line numbers; what was removed is struck through, what a warning means underlined. */
export function RawText({ lines, language }: { lines: RawLine[]; language: string }) {
  return (
    <div className="fp-raw" lang={language}>
      {lines.map(({ number, pieces }) => (
        <p key={number} id={`line-${number}`}>
          {pieces.map(({ text, removed, warned }, i) => {
            const words = warned ? <span className="w">{text}</span> : text
            return removed ? <del key={i}>{words}</del> : <span key={i}>{words}</span>
          })}
        </p>
      ))}
    </div>
  )
}
