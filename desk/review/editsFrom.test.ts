import { describe, expect, it } from 'vitest'

import type { Change } from './edits'
import { editsFrom } from './editsFrom'

describe('edits over the wire', () => {
  it('come through as they are', () => {
    const changes: Change[] = [
      { do: 'metadata', metadata: { title: '守塔人', date: '2026-03', canonicalUrl: null } },
      { do: 'speaker', key: 's1', label: '江', profile: null },
      { do: 'passage', passage: '3', speaker: null, kind: 'note' },
      { do: 'split', passage: '3', at: 4, key: 'x1' },
      { do: 'join', passage: 'x1' },
      { do: 'restore', removal: 0, key: 'x2' },
      { do: 'answer', answer: 'original' },
    ]
    expect(editsFrom({ changes, taken: 5 })).toEqual({ changes, taken: 5 })
    expect(editsFrom({ changes }).taken).toBe(changes.length)
    expect(editsFrom(undefined)).toEqual({ changes: [], taken: 0 })
  })

  it.each<[string, unknown]>([
    ['a date that is none', [{ do: 'metadata', metadata: { date: '明年' } }]],
    [
      'an address that runs a script',
      [{ do: 'metadata', metadata: { canonicalUrl: 'javascript:alert(1)' } }],
    ],
    ['a speaker without a name', [{ do: 'speaker', key: 's1', label: ' ' }]],
    ['a kind that there is not', [{ do: 'passage', passage: '1', kind: 'song' }]],
    ['a place before the beginning', [{ do: 'split', passage: '1', at: -1 }]],
    ['a change that there is not', [{ do: 'everything' }]],
    ['an object in place of a list', {}],
  ])('are refused with %s', (_, changes) => {
    expect(() => editsFrom({ changes })).toThrow(expect.objectContaining({ code: 'bad-edits' }))
  })

  it('are refused when more holds than was done', () => {
    expect(() => editsFrom({ changes: [], taken: 1 })).toThrow(
      expect.objectContaining({ code: 'bad-edits' }),
    )
  })
})
