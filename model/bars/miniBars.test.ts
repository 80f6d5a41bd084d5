import { expect, it } from 'vitest'
import type { Speaker } from '../page/interviewPage'
import { miniBars } from './miniBars'
import type { Passage } from '../passage/passage'

const speakers: Speaker[] = [
  {
    key: 's1',
    role: 'interviewer',
    name: { text: '问', locale: 'zh', href: null },
    ink: 'question',
  },
  { key: 's2', role: 'interviewee', name: { text: '答', locale: 'zh', href: null }, ink: 'guest1' },
]

function talk(exchanges: number): Passage[] {
  return Array.from({ length: exchanges }, (_, n): Passage[] => [
    { id: `q${n}`, kind: 'question', speaker: 's1', content: [{ type: 'text', text: '后来呢？' }] },
    {
      id: `a${n}`,
      kind: 'answer',
      speaker: 's2',
      content: [{ type: 'text', text: '船开得很慢。岸上的灯一盏一盏地退。没有人说话。'.repeat(4) }],
    },
  ]).flat()
}

it('grows with the text and never outgrows the margin', () => {
  const counts = [2, 10, 40, 400].map((n) => miniBars({ passages: talk(n), speakers }, 'zh').length)
  expect(counts).toEqual([...counts].sort((a, b) => a - b))
  expect(counts[0]).toBeGreaterThanOrEqual(6)
  expect(counts.at(-1)).toBe(53)
})

it('shows both voices', () => {
  const bars = miniBars({ passages: talk(12), speakers }, 'zh')
  expect(new Set(bars.map(({ below }) => below))).toEqual(new Set([true, false]))
})

it('draws nothing where nobody speaks', () => {
  const passages: Passage[] = [
    { id: 'p', kind: 'narration', speaker: null, content: [{ type: 'text', text: '江水退了。' }] },
  ]
  expect(miniBars({ passages, speakers: [] }, 'zh')).toEqual([])
})
