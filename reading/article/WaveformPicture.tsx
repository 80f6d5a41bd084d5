import type { CSSProperties } from 'react'
import { passageAnchor } from '@/model/address/addresses'
import type { Bar, Waveform } from '@/model/bars/waveform'

/** Pixels: the line, how far bars rise above it and hang below. */
const line = 77
const above = 70
const below = 40

type Props = {
  shape: Waveform
  /** Whether bars lead to their passages, which stand on the same page. */
  linked?: boolean
}

/** Bars on a line, as wide as there is room and never scaled. Hidden from those who listen: words say the same. */
export function WaveformPicture({ shape: { bars, notes }, linked = false }: Props) {
  const step = 100 / bars.length
  return (
    <svg height="120" aria-hidden="true" className="bars" style={barWidth(step * 0.45)}>
      <line x1="0" x2="100%" y1={line} y2={line} />
      {groups(bars).map((group) => {
        const drawn = group.bars.map((bar, index) => (
          <rect
            key={index}
            className={bar.ink}
            x={percent((group.start + index) * step)}
            y={bar.below ? line + 1 : (line - 1 - bar.size * above).toFixed(1)}
            height={(bar.size * (bar.below ? below : above)).toFixed(1)}
          />
        ))
        return linked ? (
          <a key={group.start} href={passageAnchor(group.passage)} tabIndex={-1}>
            {drawn}
          </a>
        ) : (
          <g key={group.start}>{drawn}</g>
        )
      })}
      {notes.map((note, index) => {
        const bar = bars[note]
        const top = bar && !bar.below ? bar.size * above : 0
        return (
          <circle
            key={index}
            className="n"
            // The middle of the bar; where bars are few it is as slim as the style sheet lets it be.
            cx={percent(note * step + Math.min(step * 0.22, 0.4))}
            cy={Math.max(4, line - 10 - top).toFixed(1)}
            r="3"
          />
        )
      })}
    </svg>
  )
}

/** Neighbouring bars of one passage, which share a link. */
function groups(bars: Bar[]): { passage: string; start: number; bars: Bar[] }[] {
  const found: { passage: string; start: number; bars: Bar[] }[] = []
  bars.forEach((bar, index) => {
    const last = found.at(-1)
    if (last?.passage === bar.passage) last.bars.push(bar)
    else found.push({ passage: bar.passage, start: index, bars: [bar] })
  })
  return found
}

/** The width that all bars of a picture share (`shell.css`), in percent of the picture. */
export function barWidth(share: number): CSSProperties {
  return { '--bar': percent(share) } as CSSProperties
}

function percent(share: number): string {
  return `${share.toFixed(2)}%`
}
