import { expect, it } from 'vitest'
import type { PastedTurns } from '@/model/passage/pastedText'
import { pastedFrom } from '../testPassages'
import { withSpeakers, type Choice } from './withSpeakers'

const turns: PastedTurns = {
  passages: ['s1 question 冷吗', 's2 answer 冷', '- note 风大', 's2 list 一/二'].map(pastedFrom),
  speakers: [
    { key: 's1', label: '记者', role: 'interviewer', turns: 1, match: 's7' },
    { key: 's2', label: '许河', role: 'interviewee', turns: 2, match: null },
  ],
}
const speakers = [
  { key: 's1', role: 'interviewee' as const },
  { key: 's7', role: 'interviewer' as const },
]

function said(choices: [string, Choice][] = []) {
  const { passages, added } = withSpeakers(turns, new Map(choices), speakers)
  return [passages.map(({ speaker, kind }) => `${speaker} ${kind}`), added]
}

it('a paste is said by whom it names; somebody new gets a key that nobody has', () => {
  expect(said()).toEqual([
    ['s7 question', 's2 answer', 'null note', 's2 list'],
    [{ key: 's2', role: 'interviewee', label: '许河' }],
  ])
})

it('a chosen speaker asks or answers as in this interview', () => {
  expect(
    said([
      ['s2', { key: 's7' }],
      ['s1', { key: 's1' }],
    ]),
  ).toEqual([['s1 answer', 's7 question', 'null note', 's7 list'], []])
})

it('what nobody says is narration, whatever it was', () => {
  expect(
    said([
      ['s1', 'nobody'],
      ['s2', 'nobody'],
    ]),
  ).toEqual([['null narration', 'null narration', 'null note', 'null list'], []])
})
