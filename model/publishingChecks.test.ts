import { describe, expect, it } from 'vitest'

import type { Passage } from './passage/passage'
import { countsOf, publishingChecks, type ToCheck } from './publishingChecks'
import { wordingHash } from './facing/wordingHash'

function said(id: string, text: string, state: Partial<Passage> = {}): Passage {
  return {
    id,
    kind: 'answer',
    speaker: 's1',
    content: text ? [{ type: 'text', text }] : [],
    ...state,
  }
}

const chinese: ToCheck = {
  title: '船坞',
  standfirst: '两代人。',
  passages: [said('a', '水退了。'), said('b', '船还在。'), said('c', '没有人回来。')],
  cover: null,
  people: [],
  original: null,
  brokenCitations: [],
  machineFields: [],
}

const english = (passages: Passage[]): ToCheck => ({
  ...chinese,
  title: 'The dock',
  standfirst: 'Two generations.',
  passages,
  original: { standfirst: chinese.standfirst, passages: chinese.passages },
})

it('finds nothing in a text that is whole', () => {
  expect(publishingChecks(chinese)).toEqual({ leftOut: [], unfinished: [], look: [] })
})

describe('a translation', () => {
  it('is counted by the state of each passage, in the order of the original', () => {
    const made = (id: string, text: string, from: Passage, state: Partial<Passage> = {}) =>
      said(id, text, { source: wordingHash(from), ...state })
    const [first = said('', ''), second = first] = chinese.passages
    const checks = publishingChecks(
      english([
        made('b', 'The boat was still there.', second, { progress: 'machine' }),
        made('a', 'The water fell.', first, { progress: 'draft' }),
        said('c', ''),
      ]),
    )
    expect(checks).toEqual({
      leftOut: [
        { code: 'missing', count: 1, passages: ['c'] },
        { code: 'machine', count: 1, passages: ['b'] },
      ],
      unfinished: [{ code: 'draft', count: 1, passages: ['a'] }],
      look: [],
    })
    expect(countsOf(checks)).toEqual({ missing: 1, machine: 1, draft: 1 })
  })

  it('is stale where the original has other words by now, even as a draft', () => {
    const old = wordingHash(said('a', '水涨了。'))
    const { unfinished } = publishingChecks(
      english([
        said('a', 'The water rose.', { source: old, progress: 'draft' }),
        said('b', 'The boat was still there.'),
        said('c', 'Nobody came back.'),
      ]),
    )
    expect(unfinished).toEqual([{ code: 'stale', count: 1, passages: ['a'] }])
  })

  it('stays machine words when the original changes', () => {
    const { leftOut, unfinished } = publishingChecks(
      english([
        said('a', 'The water rose.', { source: 'old', progress: 'machine' }),
        said('b', 'The boat was still there.'),
        said('c', 'Nobody came back.'),
      ]),
    )
    expect(leftOut).toEqual([{ code: 'machine', count: 1, passages: ['a'] }])
    expect(unfinished).toEqual([])
  })

  it('needs a standfirst only where the original has one, and says which fields a machine wrote', () => {
    const whole = english(chinese.passages.map(({ id }) => said(id, 'Words.')))
    const without = { ...whole, standfirst: ' ' }
    expect(publishingChecks(without).look).toEqual([{ code: 'no-standfirst', count: 1 }])
    expect(
      publishingChecks({ ...without, original: { ...without, standfirst: null } }).look,
    ).toEqual([])
    expect(publishingChecks({ ...whole, machineFields: ['title'] }).leftOut).toEqual([
      { code: 'machine-fields', count: 1, names: ['title'] },
    ])
  })
})

describe('worth a look', () => {
  it('are people whom nobody has confirmed', () => {
    const people = [
      { name: '谭柏川', isConfirmed: false },
      { name: '沈砚', isConfirmed: true },
    ]
    expect(publishingChecks({ ...chinese, people }).look).toEqual([
      { code: 'unconfirmed', count: 1, names: ['谭柏川'] },
    ])
  })

  it('are pictures that say nothing, the cover among them', () => {
    const figure = (alt: string | null) => ({
      src: '/picture.jpg',
      sourceUrl: null,
      width: null,
      height: null,
      alt,
      caption: null,
      credit: null,
    })
    const passages = [
      said('p', '', { kind: 'figure', figure: figure(null) }),
      said('q', '', { kind: 'figure', figure: figure('船坞的门') }),
    ]
    const checks = publishingChecks({ ...chinese, passages, cover: { alt: null } })
    expect(checks.look).toEqual([{ code: 'no-alt', count: 2, passages: ['p'] }])
  })

  it('are links that lead nowhere safe, in lists too', () => {
    const link = (url: string) => ({
      type: 'link' as const,
      url,
      children: [{ type: 'text' as const, text: '这里' }],
    })
    const passages = [
      said('a', '', { content: [link('https://example.org/')] }),
      said('b', '', { content: [link('javascript:alert(1)')] }),
      said('c', '', { kind: 'list', items: [[link('notes/index.html')]] }),
    ]
    expect(publishingChecks({ ...chinese, passages }).look).toEqual([
      { code: 'unsafe-links', count: 2, passages: ['b', 'c'] },
    ])
  })
})

it('says that there is no title and no text', () => {
  expect(publishingChecks({ ...chinese, title: '', passages: [] }).leftOut).toEqual([
    { code: 'no-title', count: 1 },
    { code: 'no-text', count: 1 },
  ])
})
