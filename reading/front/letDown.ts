import type { CSSProperties } from 'react'
import type { SampledBar } from '@/model/bars/sampleBars'

export type LetDown = {
  /** Where the words stand beside the hairline where there is room, so that they never run out of the page. */
  side: 'after' | 'before' | 'near'
  style: CSSProperties & { '--x': string }
}

/** Where the bar of a passage is let down from, as a share of the width. `null` for a passage that has no bar. */
export function letDown(bars: SampledBar[], passage: string): LetDown | null {
  const index = bars.findIndex(({ passages }) => passages.includes(passage))
  if (index === -1) return null
  const share = (index + barWidth / 2) / bars.length
  const side = share > 0.62 ? 'before' : share < 0.36 ? 'near' : 'after'
  return { side, style: { '--x': `${(share * 100).toFixed(2)}%` } }
}

/** How much of its place a bar fills; the rest is the gap to the next. */
export const barWidth = 0.46
