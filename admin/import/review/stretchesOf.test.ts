import { expect, it } from 'vitest'

import type { EditedPassage } from '@/desk/review/editedPassage'

import { stretchesOf } from './stretchesOf'

const speakers = [
  { key: 's1', label: '江澈', role: 'interviewer' as const },
  { key: 's2', label: '孟怀舟', role: 'interviewee' as const },
].map((one) => ({ ...one, turns: 1, read: one.label, renamed: false }))

const passage = (n: number): EditedPassage => ({
  n,
  key: String(n),
  from: [n],
  kind: n % 2 === 1 ? 'question' : 'answer',
  speaker: n % 2 === 1 ? 's1' : 's2',
  turn: n,
  exchange: Math.ceil(n / 2),
  text: `第${n}段`,
  marks: [],
  span: [n, n + 1],
  origin: [[0, n]],
  label: null,
  inferred: false,
})

it('keeps every passage in its order, and goes on counting across a cut', () => {
  const passages = Array.from({ length: 250 }, (_, i) => passage(i + 1))
  const rows = stretchesOf(passages, speakers, new Set(['3'])).flat()
  expect(rows.map((row) => row.passage.n)).toEqual(passages.map(({ n }) => n))
  expect(rows.filter(({ opensExchange }) => opensExchange)).toHaveLength(125)
  expect(rows.slice(0, 3)).toMatchObject([
    { name: '江澈', ink: 'ink-q', opensExchange: true, doubtful: false },
    { name: '孟怀舟', ink: 'ink-a', opensExchange: false, doubtful: false },
    { name: '江澈', doubtful: true },
  ])
})

it('cuts an article of many passages, not a short one', () => {
  const passages = Array.from({ length: 250 }, (_, i) => passage(i + 1))
  expect(stretchesOf(passages, speakers, new Set())).toHaveLength(3)
  expect(stretchesOf(passages.slice(0, 40), speakers, new Set())).toHaveLength(1)
})
