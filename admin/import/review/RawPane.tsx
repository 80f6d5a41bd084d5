'use client'

import { memo, useEffect, useMemo, useRef, type MouseEvent } from 'react'

import { rawLines, type RawLine } from '@/desk/review/rawLines'
import type { ReviewMessages } from '@/locales/messagesReview'

import { placeOf, rawOffset, showSpan, type Span } from './rawPlaces'

type Props = {
  raw: string
  language: string
  removed: readonly Span[]
  warned: readonly Span[]
  /** What is shown where it came from. */
  selected: Span | null
  messages: ReviewMessages
  /** The raw text was clicked at this offset. */
  onPick: (at: number) => void
}

/** The raw text with its line numbers; what was removed is struck through, what a warning means underlined. */
export function RawPane({ raw, language, removed, warned, selected, messages, onPick }: Props) {
  const pane = useRef<HTMLElement>(null)
  const [from, to] = selected ?? [null, null]
  useEffect(() => {
    if (!pane.current) return
    return showSpan(pane.current, from === null || to === null ? null : [from, to])
  }, [from, to, raw])

  function pick(event: MouseEvent) {
    // Words that were just marked for copying are no question.
    if (!window.getSelection()?.isCollapsed) return
    const place = placeOf(event.nativeEvent)
    const at = place && rawOffset(place)
    if (at !== null) onPick(at)
  }

  return (
    <section
      ref={pane}
      className="fp-pane fp-pane--raw"
      aria-labelledby="fp-raw-title"
      tabIndex={0}
      onClick={pick}
    >
      <div className="fp-pane__head">
        <h2 id="fp-raw-title">{messages.raw}</h2>
        <span className="fp-2">{messages.rawHint}</span>
      </div>
      {raw === '' ? (
        <p className="fp-raw fp-2">{messages.noRaw}</p>
      ) : (
        <RawLines raw={raw} language={language} removed={removed} warned={warned} />
      )}
    </section>
  )
}

type LinesProps = Pick<Props, 'raw' | 'language' | 'removed' | 'warned'>

/** Rendered once: what is selected is painted over it, so that a long article stays quick. */
const RawLines = memo(function RawLines({ raw, language, removed, warned }: LinesProps) {
  const stretches = useMemo(
    () => inStretches(rawLines(raw, removed, warned)),
    [raw, removed, warned],
  )
  return (
    <div className="fp-raw" lang={language}>
      {stretches.map((lines) => (
        <div key={lines[0]?.number}>
          {lines.map(({ number, start, pieces }) => (
            <p key={number} id={`line-${number}`} data-number={number} data-start={start}>
              {pieces.map(({ text, removed: isRemoved, warned: isWarned }, i) => {
                const words = isWarned ? <span className="w">{text}</span> : text
                return isRemoved ? <del key={i}>{words}</del> : <span key={i}>{words}</span>
              })}
            </p>
          ))}
        </div>
      ))}
    </div>
  )
})

/** The browser lays out a stretch when it comes into sight; watching every line for itself costs it seconds. */
const stretch = 60

function inStretches(lines: readonly RawLine[]): RawLine[][] {
  return Array.from({ length: Math.ceil(lines.length / stretch) }, (_, i) =>
    lines.slice(i * stretch, (i + 1) * stretch),
  )
}
