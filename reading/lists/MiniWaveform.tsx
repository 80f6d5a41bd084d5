import type { SampledBar } from '@/model/bars/sampleBars'

const line = 30
const tallest = 26
const deepest = 10

/** The shape of a conversation in a list: guests above the line, questions below it. Bars are 2 px, one every 4 px. */
export function MiniWaveform({ bars }: { bars: SampledBar[] }) {
  if (bars.length === 0) return null
  return (
    <svg className="mini" height="46" aria-hidden="true">
      <line x1="0" x2={bars.length * 4 - 2} y1={line + 0.5} y2={line + 0.5} />
      {bars.map(({ ink, below, size }, index) => {
        const height = Math.max(2, Math.round(size * (below ? deepest : tallest)))
        return (
          <rect
            key={index}
            className={ink}
            x={index * 4}
            y={below ? line + 2 : line - height}
            width="2"
            height={height}
          />
        )
      })}
    </svg>
  )
}
