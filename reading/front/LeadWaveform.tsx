import type { Locale } from '@/locales/locale'
import { listMessages } from '@/locales/messagesLists'
import type { Passage } from '@/model/passage/passage'
import type { SampledBar } from '@/model/bars/sampleBars'
import { turnsOf } from '@/model/passage/turns'
import { barWidth } from './letDown'

/** CSS pixels: the line, how far guests rise above it, how far questions hang below. */
const line = 123
const tallest = 112
const deepest = 48

type Props = { bars: SampledBar[]; passages: Passage[]; locale: Locale }

/** The shape of the leading conversation across the whole page. */
export function LeadWaveform({ bars, passages, locale }: Props) {
  const exchanges = Math.max(0, ...turnsOf(passages).map(({ exchange }) => exchange ?? 0))
  const percent = (share: number) => `${((share / bars.length) * 100).toFixed(2)}%`
  return (
    <svg height="184" role="img" aria-label={listMessages[locale].pictureOfSentences(exchanges)}>
      <line x1="0" x2="100%" y1={line} y2={line} />
      {bars.map(({ ink, below, size }, index) => {
        const height = Math.max(3, size * (below ? deepest : tallest))
        return (
          <rect
            key={index}
            className={ink}
            x={percent(index)}
            y={(below ? line + 1 : line - 1 - height).toFixed(1)}
            width={percent(barWidth)}
            height={height.toFixed(1)}
          />
        )
      })}
    </svg>
  )
}
