import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseItems, parseMarkup, writeItems, writeMarkup } from './inlineMarkup'
import type { Inline } from './passage'

const words = fc.oneof(
  fc.stringMatching(/^[\u4e00-\u4e20a-z ，。]{1,8}$/),
  fc.stringMatching(/^[*_~`[\]()\\^!a 天]{1,8}$/),
)
const flag = fc.constantFrom(undefined, true as const)
const text: fc.Arbitrary<Inline> = fc
  .record({ words, strong: flag, emphasis: flag, underline: flag, strike: flag, code: flag })
  .map(({ words: said, ...flags }) => ({
    type: 'text',
    text: said,
    ...(flags.strong && { strong: true }),
    ...(flags.emphasis && { emphasis: true }),
    ...(flags.underline && { underline: true }),
    ...(flags.strike && { strike: true }),
    ...(flags.code && { code: true }),
  }))
const note: fc.Arbitrary<Inline> = words.map((said) => ({ type: 'note', text: said }))
const link: fc.Arbitrary<Inline> = fc.array(fc.oneof(text, note), { minLength: 1 }).map((runs) => ({
  type: 'link',
  url: 'https://example.org/a_(b)?c=*',
  children: merged(runs),
}))
const content = fc
  .array(
    fc.oneof({ weight: 5, arbitrary: text }, note, link, fc.constant<Inline>({ type: 'break' })),
    { maxLength: 6 },
  )
  .map(merged)

/** Neighbours of the same look are one run. */
function merged(runs: Inline[]): Inline[] {
  const out: Inline[] = []
  for (const run of runs) {
    const last = out.at(-1)
    const look = ({ text: _, ...flags }: Extract<Inline, { type: 'text' }>) => JSON.stringify(flags)
    if (run.type === 'text' && last?.type === 'text' && look(run) === look(last))
      out[out.length - 1] = { ...last, text: last.text + run.text }
    else out.push(run)
  }
  return out
}

describe('light markup', () => {
  it('says everything that a passage can say, and nothing else', () => {
    fc.assert(
      fc.property(content, (runs) => {
        expect(parseMarkup(writeMarkup(runs))).toEqual(runs)
      }),
      {
        numRuns: 3000,
      },
    )
  })

  it('keeps the items of a list apart, with line breaks inside them', () => {
    fc.assert(
      fc.property(fc.array(content, { minLength: 1, maxLength: 4 }), (items) => {
        expect(parseItems(writeItems(items))).toEqual(items)
      }),
      { numRuns: 1000 },
    )
  })

  it('reads whatever somebody types', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(writeMarkup(parseMarkup(writeMarkup(parseMarkup(typed))))).toBe(
          writeMarkup(parseMarkup(typed)),
        )
      }),
      { numRuns: 2000 },
    )
  })

  it('is what people know from Markdown', () => {
    expect(parseMarkup('He *had not* eaten.^[Laughs] See [it](https://example.org).')).toEqual([
      { type: 'text', text: 'He ' },
      { type: 'text', text: 'had not', emphasis: true },
      { type: 'text', text: ' eaten.' },
      { type: 'note', text: 'Laughs' },
      { type: 'text', text: ' See ' },
      { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'it' }] },
      { type: 'text', text: '.' },
    ])
  })

  it('takes a sign that stands alone for itself, and no address that must not be followed', () => {
    expect(parseMarkup('5 * 3')).toEqual([{ type: 'text', text: '5 * 3' }])
    expect(parseMarkup('a [b] ^[c')).toEqual([{ type: 'text', text: 'a [b] ^[c' }])
    expect(parseMarkup('[b](javascript:alert)')).toEqual([
      { type: 'text', text: '[b](javascript:alert)' },
    ])
  })
})
