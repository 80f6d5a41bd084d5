import type { Bar } from './waveform'

/** A bar that stands for one or more neighbouring bars; `passages` are those that it covers. */
export type SampledBar = Omit<Bar, 'passage'> & { passages: string[] }

/**
 * At most `most` bars for a picture that has no room for all. A bar speaks in the voice that says most in its stretch,
 * but a question is never swallowed by the answers around it: the rhythm of asking and answering is the picture.
 */
export function sampleBars(bars: readonly Bar[], most: number): SampledBar[] {
  const count = Math.min(bars.length, most)
  const sampled: SampledBar[] = []
  for (let n = 0; n < count; n += 1) {
    const stretch = bars.slice(
      Math.floor((n * bars.length) / count),
      Math.floor(((n + 1) * bars.length) / count),
    )
    const voice = stretch.find(({ below }) => below && !sampled.at(-1)?.below) ?? loudest(stretch)
    if (!voice) continue
    const same = stretch.filter(({ ink, below }) => ink === voice.ink && below === voice.below)
    sampled.push({
      ink: voice.ink,
      below: voice.below,
      size: sum(same) / same.length,
      passages: [...new Set(stretch.map(({ passage }) => passage))],
    })
  }
  const largest = Math.max(...sampled.map(({ size }) => size))
  return sampled.map((bar) => ({ ...bar, size: bar.size / largest }))
}

function loudest(stretch: Bar[]): Bar | undefined {
  const sizes = new Map<string, { bar: Bar; size: number }>()
  for (const bar of stretch) {
    const key = `${bar.ink} ${bar.below}`
    sizes.set(key, { bar, size: (sizes.get(key)?.size ?? 0) + bar.size })
  }
  return [...sizes.values()].sort((a, b) => b.size - a.size)[0]?.bar
}

function sum(bars: Bar[]): number {
  return bars.reduce((total, { size }) => total + size, 0)
}
