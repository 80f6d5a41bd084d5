import fc from 'fast-check'

import { parseItems, parseMarkup, writeItems, writeMarkup } from '@/model/passage/inlineMarkup'
import { passageKinds, type Inline } from '@/model/passage/passage'
import type { Writing } from '@/model/facing/rowWriting'
import { rowStates, type RowWords, type TranslationRow } from '@/model/facing/translationRow'

import { addRun } from './lines'
import { hashOfWords } from './stamp'

const character = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...'风起於青蘋之末，abc XYZ。“”') },
  { weight: 3, arbitrary: fc.constantFrom(...'*_~`[]()\\^!<>&"\'⟦⟧') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('👩🏽‍🚀', '𠮷', 'é', '\u00a0', '\u200b', ']]>', '\t', '<!--'),
  },
)
/** What no XML has a way to write, and a return, which reading it changes. */
const forbidden = fc.constantFrom('\u0000', '\u0001', '\u001b', '\ufffe', '\ud800', '\udc00', '\r')

/** @param unfit how often, among ten characters or so, one stands that XML can't carry */
function said(unfit: 0 | 1) {
  const any = unfit === 0 ? character : fc.oneof({ weight: 12, arbitrary: character }, forbidden)
  return fc.string({ unit: any, minLength: 1, maxLength: 10 })
}

const flag = fc.constantFrom(undefined, undefined, undefined, true as const)
const urls = fc.constantFrom(
  'https://example.org/a_(b)?c=*&d=1',
  '/zh/people/a',
  'mailto:a@example.org',
)

function content(unfit: 0 | 1): fc.Arbitrary<Inline[]> {
  const text = fc
    .record({
      text: said(unfit),
      strong: flag,
      emphasis: flag,
      underline: flag,
      strike: flag,
      code: flag,
    })
    .map(({ text: words, ...flags }): Inline => {
      const on = Object.entries(flags).filter(([, value]) => value)
      return { type: 'text', text: words, ...Object.fromEntries(on) }
    })
  const note = fc.array(said(unfit), { minLength: 1, maxLength: 2 }).map((lines): Inline => ({
    type: 'note',
    text: lines.join('\n'),
  }))
  const link = fc
    .tuple(urls, fc.array(fc.oneof(text, note), { minLength: 1, maxLength: 3 }))
    .map(([url, children]): Inline => ({ type: 'link', url, children: merged(children) }))
  const lineBreak = fc.constant<Inline>({ type: 'break' })
  return fc
    .array(fc.oneof({ weight: 5, arbitrary: text }, note, link, lineBreak), { maxLength: 6 })
    .map(merged)
}

function merged(runs: readonly Inline[]): Inline[] {
  const out: Inline[] = []
  for (const run of runs) addRun(out, run)
  return out
}

function words(unfit: 0 | 1, shape: Writing | 'figure'): fc.Arbitrary<RowWords> {
  // Words are stored without space around them, and there are some.
  const trimmed = <T extends fc.Arbitrary<string>>(text: T) =>
    text.map((one) => one.trim()).filter((one) => /[a-z\u4e00-\u9fff]/i.test(one))
  // What is cut off with the space around may be half of a mark.
  if (shape === 'text')
    return trimmed(content(unfit).map(writeMarkup)).filter(
      (one) => writeMarkup(parseMarkup(one)) === one,
    )
  if (shape === 'list')
    return trimmed(fc.array(content(unfit), { minLength: 1, maxLength: 4 }).map(writeItems)).filter(
      (one) => writeItems(parseItems(one)) === one,
    )
  const plain = trimmed(said(unfit))
  if (shape === 'plain') return plain
  const some = fc.option(plain, { freq: 3 })
  return fc.record({ alt: some, caption: plain, credit: some })
}

const shapes = fc.constantFrom<Writing | 'figure'>('text', 'text', 'text', 'list', 'figure')

/** Rows of an interview as `translationRows` makes them, whatever people may have written. */
export function arbitraryRows(unfit: 0 | 1): fc.Arbitrary<TranslationRow[]> {
  const passage = shapes.chain((shape) =>
    fc.record({
      part: fc.constant('passage' as const),
      kind: fc.constantFrom(
        ...(shape === 'figure' || shape === 'list'
          ? ([shape] as const)
          : passageKinds.filter((kind) => kind !== 'list' && kind !== 'figure')),
      ),
      source: words(unfit, shape),
      words: fc.option(words(unfit, shape), { freq: 3 }),
      state: fc.constantFrom(...rowStates),
      name: fc.option(said(unfit)),
    }),
  )
  const title = fc.record({
    part: fc.constant('title' as const),
    kind: fc.constant('narration' as const),
    source: words(unfit, 'plain'),
    words: fc.option(words(unfit, 'plain')),
    state: fc.constantFrom(...rowStates),
    name: fc.constant(null),
  })
  return fc.tuple(title, fc.array(passage, { maxLength: 5 })).map(([first, rest]) =>
    [first, ...rest].map((row, i) => ({
      ...row,
      id: i === 0 ? 'title' : `p${String(i).padStart(7, '0')}`,
      state: row.words === null ? 'missing' : row.state === 'missing' ? 'draft' : row.state,
      speaker: row.name === null ? null : 's1',
      exchange: row.kind === 'question' ? i : null,
      hash: hashOfWords(row.source, shapeOf(row.part, row.kind)),
      was: null,
    })),
  )
}

function shapeOf(part: string, kind: string): Writing {
  if (part !== 'passage' || kind === 'figure') return 'plain'
  return kind === 'list' ? 'list' : 'text'
}
