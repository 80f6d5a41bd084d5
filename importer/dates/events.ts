import { edtfBounds } from '@/model/dates/edtf'
import { findChineseDates, type Found } from './datesChinese'
import { findEnglishDates } from './datesEnglish'
import type { DateContext } from './dateFinding'
import type { Findings } from '../findings'
import { rawSpan, type MappedText } from '../mappedText'
import type { ProposedEvent, ProposedPassage } from '../proposal'

/** What an event's words stand in: a finished passage and its text with the way back to the raw text. */
export type Dated = { passage: ProposedPassage; text: MappedText; opensSection: boolean }

/** Every date that the passages name. What cannot be dated is said, not guessed. */
export function findEvents(
  dated: Dated[],
  language: 'zh' | 'en',
  published: string | null,
  findings: Findings,
): ProposedEvent[] {
  const year = published === null ? null : Number(edtfBounds(published).earliest.slice(0, 4))
  const find = language === 'zh' ? findChineseDates : findEnglishDates
  const events: ProposedEvent[] = []
  let carried: DateContext = null
  for (const { passage, text, opensSection } of dated) {
    if (opensSection) carried = null
    if (passage.kind === 'figure' || passage.kind === 'reference') continue
    const found: Found = find(text.text, year, carried)
    for (const { edtf, kind, start, end } of found.dates) {
      const span = rawSpan(text, start, end)
      events.push({ edtf, words: findings.raw.slice(...span), kind, passage: passage.n, span })
    }
    for (const { start, end } of found.open) {
      const span = rawSpan(text, start, end)
      findings.warn('relative-date', { words: findings.raw.slice(...span) }, span)
    }
    const last: DateContext = found.context
    // Two passages on, nothing is carried any more.
    carried =
      found.dates.length > 0 && last ? { year: last.year, month: last.month, carried: true } : null
  }
  return events
}

const meeting =
  /(?:我们|本刊|记者|笔者|编辑部|\bwe\b|\bI\b)[^。！？!?]{0,40}(?:见到|见面|采访|访谈|拜访|对谈|\bmet\b|\binterviewed\b|\bspoke\b|\bsat down\b)/i

/** The date that the introduction gives for the conversation itself, when it dates the sentence in which they meet. */
export function interviewDateIn(intro: Dated[], events: ProposedEvent[]): string | null {
  for (const { passage, text } of intro) {
    const own = events.filter((event) => event.passage === passage.n)
    let offset = 0
    for (const sentence of text.text.split(/(?<=[。！？!?])/)) {
      const from = text.at[offset] ?? 0
      const to = text.at[offset + sentence.length - 1] ?? from
      offset += sentence.length
      const dated = own.find(
        ({ edtf, span }) => span[0] >= from && span[1] <= to + 1 && edtf.length >= 7,
      )
      if (dated && meeting.test(sentence)) return dated.edtf
    }
  }
  return null
}
