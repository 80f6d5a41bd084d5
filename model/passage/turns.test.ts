import { describe, expect, it } from 'vitest'
import type { PassageKind } from './passage'
import { turnsOf } from './turns'

/** "question s1" and the like; a heading says its level: "heading 3". */
function placesOf(...lines: string[]) {
  const passages = lines.map((line) => {
    const [kind, second] = line.split(' ') as [PassageKind, string | undefined]
    if (kind === 'heading')
      return { kind, speaker: null, level: second === '3' ? (3 as const) : (2 as const) }
    return { kind, speaker: second ?? null }
  })
  const places = turnsOf(passages)
  return {
    turns: places.map((place) => place.turn),
    exchanges: places.map((place) => place.exchange),
  }
}

describe('turnsOf', () => {
  it('numbers turns by change of speaker and exchanges by question', () => {
    const { turns, exchanges } = placesOf(
      'narration',
      'question s1',
      'answer s2',
      'answer s2',
      'answer s3',
      'answer s2',
      'question s1',
      'answer s2',
    )
    expect(turns).toEqual([null, 1, 2, 2, 3, 4, 5, 6])
    expect(exchanges).toEqual([null, 1, 1, 1, 1, 1, 2, 2])
  })

  it('keeps a turn together over notes, figures and small headings, and ends it at a section', () => {
    expect(
      placesOf('answer s2', 'note', 'answer s2', 'figure', 'heading 3', 'answer s2').turns,
    ).toEqual([1, null, 1, null, null, 1])
    expect(placesOf('answer s2', 'heading 2', 'answer s2').turns).toEqual([1, null, 2])
  })

  it('ends a turn at narration', () => {
    expect(placesOf('answer s2', 'narration', 'answer s2').turns).toEqual([1, null, 2])
  })

  it('takes a run of questions, also of two interviewers, as one exchange', () => {
    const { turns, exchanges } = placesOf(
      'question s1',
      'question s3',
      'note',
      'question s1',
      'answer s2',
    )
    expect(turns).toEqual([1, 2, null, 3, 4])
    expect(exchanges).toEqual([1, 1, null, 1, 1])
  })

  it('goes on with a question after the list that the interviewer reads out', () => {
    expect(
      placesOf('question s1', 'list s1', 'question s1', 'answer s2', 'list s2').exchanges,
    ).toEqual([1, 1, 1, 1, 1])
    expect(placesOf('question s1', 'quote s1', 'answer s2', 'question s1').exchanges).toEqual([
      1, 1, 1, 2,
    ])
  })

  it('starts a new exchange when a section begins between two questions, but not for an answer that goes on', () => {
    expect(placesOf('question s1', 'heading 2', 'question s1').exchanges).toEqual([1, null, 2])
    expect(placesOf('question s1', 'answer s2', 'heading 2', 'answer s2').exchanges).toEqual([
      1,
      1,
      null,
      1,
    ])
  })

  it('counts exchanges where the speaker is not known, and no turns in a narrative', () => {
    expect(placesOf('question', 'answer', 'question', 'answer')).toEqual({
      turns: [null, null, null, null],
      exchanges: [1, 1, 2, 2],
    })
    expect(placesOf('heading 2', 'narration', 'list', 'quote')).toEqual({
      turns: [null, null, null, null],
      exchanges: [null, null, null, null],
    })
  })
})
