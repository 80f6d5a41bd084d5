import type { Locale } from '@/locales/locale'
import { parseItems, parseMarkup, writeItems, writeMarkup } from '../passage/inlineMarkup'
import type { Inline } from '../passage/passage'
import { figureParts, type Writing } from '../facing/rowWriting'
import type { RowWords } from '../facing/translationRow'
import { houseStyle } from './houseStyle'
import type { Place } from './keptPlaces'
import type { Suggestion } from './suggestion'

/** A suggestion for the words of a row. */
export type RowOffer = Suggestion & {
  /** Some words on either side. */
  around: [before: string, after: string]
  /** The words with it taken. */
  words: RowWords
}

type TextRun = Extract<Inline, { type: 'text' }>

/** Characters of context on either side. */
const context = 14

/**
 * What the house would write otherwise in the words of a row, in their order; marks, addresses and the notes inside stay
 * as they are. Names are no part of it: the terms of the interview are pointed out by themselves.
 */
export function rowOffers(words: RowWords, writing: Writing, locale: Locale): RowOffer[] {
  if (typeof words !== 'string')
    return figureParts.flatMap((part) =>
      plainOffers(words[part] ?? '', locale, (text) => ({ ...words, [part]: text })),
    )
  if (writing === 'plain') return plainOffers(words, locale, (text) => text)
  if (writing === 'text') return offersIn(parseMarkup(words), locale, writeMarkup)
  const items = parseItems(words)
  return items.flatMap((item, at) =>
    offersIn(item, locale, (changed) => writeItems(items.with(at, changed))),
  )
}

function plainOffers(text: string, locale: Locale, write: (text: string) => RowWords): RowOffer[] {
  return offersIn([{ type: 'text', text }], locale, ([run]) =>
    write(run?.type === 'text' ? run.text : ''),
  )
}

/** One that reaches over the edge of a mark, a link or a note is none. */
function offersIn(
  content: Inline[],
  locale: Locale,
  write: (content: Inline[]) => RowWords,
): RowOffer[] {
  const { text, kept, runs } = unitOf(content)
  return houseStyle(text, locale, [], kept).flatMap((suggestion) => {
    const { start, end, instead } = suggestion
    const last = runs.findLast((run) => run.start <= start)
    if (!last || end > last.start + last.run.text.length) return []
    const { text: said } = last.run
    const changed = said.slice(0, start - last.start) + instead + said.slice(end - last.start)
    const around: RowOffer['around'] = [
      text.slice(Math.max(0, start - context), start),
      text.slice(end, end + context),
    ]
    return { ...suggestion, around, words: write(withRun(content, last.run, changed)) }
  })
}

/** The text as house style reads it: a note is U+FFFC, and code stays as it is. */
function unitOf(content: readonly Inline[]) {
  const unit = { text: '', kept: [] as Place[], runs: [] as { start: number; run: TextRun }[] }
  const add = (runs: readonly Inline[]) => {
    for (const run of runs) {
      const start = unit.text.length
      if (run.type === 'link') add(run.children)
      else if (run.type === 'text') {
        unit.runs.push({ start, run })
        unit.text += run.text
        if (run.code) unit.kept.push({ start, end: unit.text.length })
      } else unit.text += run.type === 'break' ? '\n' : '\uFFFC'
    }
  }
  add(content)
  return unit
}

function withRun(content: readonly Inline[], changed: TextRun, text: string): Inline[] {
  return content.map((run) => {
    if (run.type === 'link') return { ...run, children: withRun(run.children, changed, text) }
    return run === changed ? { ...changed, text } : run
  })
}
