import fc from 'fast-check'
import { progresses, type Inline, type Passage } from '@/model/passage/passage'
import { newPassageId } from '@/model/passage/passageId'
import { isSpoken, paragraphKinds } from './blockKind'

/** Passages of every kind for property tests, each with an id of its own. */

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/\n/g, ' '))
const flag = fc.constantFrom(true as const, undefined)

const text: fc.Arbitrary<Inline> = fc
  .record({ text: words, strong: flag, emphasis: flag, code: flag, underline: flag, strike: flag })
  .map(({ text, ...marks }) => ({ type: 'text', text, ...present(marks) }))

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 5, arbitrary: text },
  words.map((text): Inline => ({ type: 'note', text })),
  fc.constant<Inline>({ type: 'break' }),
  fc
    .record({ url: fc.webUrl(), children: fc.array(text, { maxLength: 2 }) })
    .map(({ url, children }): Inline => ({ type: 'link', url, children: apart(children) })),
)

/** Of two neighbours with the same marks only the first stays: an editor would join them. */
const apart = (runs: Inline[]) =>
  runs.filter((run, i) => i === 0 || marksOf(run) !== marksOf(runs[i - 1]))
const marksOf = (run: Inline | undefined) =>
  run?.type === 'text' ? JSON.stringify({ ...run, text: '' }) : run

const content = fc.array(inline, { maxLength: 4 }).map(apart)
const optional = fc.option(words, { nil: null })

const figure = fc
  .record({
    media: fc.option(fc.uuid(), { nil: undefined }),
    sourceUrl: fc.option(fc.webUrl(), { nil: null }),
    alt: optional,
    caption: optional,
    credit: optional,
  })
  .map(({ media, ...rest }) => ({
    ...present({ media }),
    src: null,
    width: null,
    height: null,
    ...rest,
  }))

const shape: fc.Arbitrary<Omit<Passage, 'id' | 'speaker' | 'source' | 'progress'>> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom(...paragraphKinds), content }) },
  fc.record({
    kind: fc.constant('heading' as const),
    content,
    level: fc.constantFrom(2 as const, 3 as const),
  }),
  fc.record({ kind: fc.constant('quote' as const), content }),
  fc.record({
    kind: fc.constant('list' as const),
    content: fc.constant<Inline[]>([]),
    items: fc.array(content, { minLength: 1, maxLength: 4 }),
    ordered: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('figure' as const), content: fc.constant<Inline[]>([]), figure }),
)

const passage: fc.Arbitrary<Passage> = fc
  .record({
    shape,
    speaker: fc.constantFrom(null, 's1', 's2'),
    source: fc.constantFrom(undefined, '2o0ongoiv4rrg'),
    progress: fc.constantFrom(undefined, ...progresses),
  })
  .map(({ shape, speaker, source, progress }) => ({
    id: newPassageId(),
    ...shape,
    speaker: isSpoken(shape.kind) ? speaker : null,
    ...present({ source, progress }),
  }))

export const arbitraryPassages = fc.array(passage, { maxLength: 8 })

function present<T extends Record<string, unknown>>(
  record: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
