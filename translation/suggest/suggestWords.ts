import { markChanges } from '@/model/facing/markChanges'
import { rowText } from '@/model/facing/rowWords'
import { termHints } from '@/model/facing/termHints'
import type { RowWords, TranslationRow, TranslationRows } from '@/model/facing/translationRow'

import { TranslationError } from '../translationError'
import type { Patience } from './patience'
import type { Neighbour, SuggestProvider, SuggestQuestion } from './suggestProvider'

/** How much of what stands around a passage is shown with it. */
const neighboursBefore = 3
const neighboursAfter = 2

/** A service that suggests, asked with patience. */
export type Suggesting = { provider: SuggestProvider; patience: Patience }

/**
 * What a service suggests for one row. Of a figure each text is asked for by itself. Where links or notes got lost it
 * is asked once more and told so; the better answer counts, and the screen points out what it lacks.
 *
 * @throws TranslationError `suggest-…`, once patience is at its end
 */
export async function suggestWords(
  { provider, patience }: Suggesting,
  rows: TranslationRows,
  row: TranslationRow,
  signal?: AbortSignal,
): Promise<RowWords> {
  const ask = (question: SuggestQuestion) => patience(() => provider(question, signal), signal)
  const about = aboutRow(rows, row)
  const { source } = row
  if (source === null) throw new TranslationError('no-such-row')
  if (typeof source === 'string') {
    const question = { ...about, words: source }
    const words = await ask(question)
    const wrong = row.part === 'passage' ? markChanges(source, words) : null
    if (wrong === null) return words
    const again = await ask({ ...question, wrong })
    return weight(source, again) < weight(source, words) ? again : words
  }
  const part = async (what: 'alt' | 'caption' | 'credit') =>
    source[what] ? ask({ ...about, what, words: source[what] }) : null
  return { alt: await part('alt'), caption: await part('caption'), credit: await part('credit') }
}

function aboutRow(all: TranslationRows, row: TranslationRow): Omit<SuggestQuestion, 'words'> {
  const passages = all.rows.filter(({ part, source }) => part === 'passage' && source !== null)
  const at = passages.findIndex(({ id }) => id === row.id)
  const near = (from: number, to: number) =>
    at === -1 ? [] : passages.slice(Math.max(0, from), to).flatMap(neighbour)
  const title = all.rows.find(({ part }) => part === 'title')?.source
  return {
    from: all.from,
    to: all.to,
    title: typeof title === 'string' && row.part !== 'title' ? title : '',
    what: row.part === 'passage' ? row.kind : row.part,
    speaker: row.name,
    before: near(at - neighboursBefore, at),
    after: near(at + 1, at + 1 + neighboursAfter),
    terms: termHints(all.terms, row.source === null ? '' : rowText(row.source), '').map(
      ({ term }) => term,
    ),
    wrong: null,
  }
}

function neighbour({ name, source, words }: TranslationRow): Neighbour[] {
  if (typeof source !== 'string') return []
  return [{ speaker: name, source, words: typeof words === 'string' ? words : null }]
}

function weight(source: string, words: string): number {
  const { lostLinks = [], newLinks = [], lostNotes = 0 } = markChanges(source, words) ?? {}
  return lostLinks.length + newLinks.length + Math.abs(lostNotes)
}
