import { expect, it } from 'vitest'

import { brokenCitations } from './brokenCitations'
import type { Passage } from './passage'

const passages: Passage[] = [
  {
    id: '0000000a',
    kind: 'narration',
    speaker: null,
    content: [{ type: 'text', text: 'The lamp was\nstill lit.' }],
  },
]
const known = new Set(['0000000a', '0000000b'])
const broken = (passage: string | null, quote: string | null = null) =>
  brokenCitations(passages, known, [{ title: 'Lamp', citations: [{ passage, quote }] }])

it('finds what cites a passage that is gone', () => {
  expect(broken('0000000c')).toEqual(['Lamp'])
})

it('finds what quotes words that are gone', () => {
  expect(broken('0000000a', 'the lamp went out')).toEqual(['Lamp'])
})

it.each([
  ['words that are there', '0000000a', 'lamp was still'],
  ['a passage without its words', '0000000a', null],
  ['a passage that is not translated', '0000000b', 'anything'],
  ['the whole text', null, 'anything'],
])('leaves %s alone', (_, passage, quote) => {
  expect(broken(passage, quote)).toEqual([])
})
