import { describe, expect, it } from 'vitest'
import type { PassageKind } from './passage'
import { layOutTranscript } from './transcriptLayout'

/** "question s1" and the like; a heading says its level: "heading 3". */
function layOut(...lines: string[]) {
  const passages = lines.map((line, index) => {
    const [kind, second] = line.split(' ')
    const heading = kind === 'heading'
    return {
      id: String(index + 1),
      kind: kind as PassageKind,
      speaker: heading ? null : (second ?? null),
      level: heading ? (second === '3' ? (3 as const) : (2 as const)) : undefined,
    }
  })
  return layOutTranscript(passages).map(({ number, heading, blocks }) => [
    heading ? `${number}:${heading.id}` : '-',
    ...blocks.map((block) =>
      block.type === 'turn'
        ? `turn ${block.turn} ${block.speaker} x${block.opens} (${block.passages.map(({ passage, opens }) => (opens ? `${passage.id}x${opens}` : passage.id)).join(' ')})`
        : `passage ${block.passage.id}`,
    ),
  ])
}

describe('layOutTranscript', () => {
  it('puts what stands before the first heading in a section without a number', () => {
    expect(layOut('narration', 'question s1', 'answer s2', 'heading', 'answer s2')).toEqual([
      ['-', 'passage 1', 'turn 1 s1 x1 (2x1)', 'turn 2 s2 xnull (3)'],
      ['1:4', 'turn 3 s2 xnull (5)'],
    ])
  })

  it('keeps notes and small headings inside a turn that goes on, and puts them behind one that ends', () => {
    expect(layOut('answer s2', 'note', 'heading 3', 'answer s2', 'note', 'question s1')).toEqual([
      ['-', 'turn 1 s2 xnull (1 2 3 4)', 'passage 5', 'turn 2 s1 x1 (6x1)'],
    ])
  })

  it('ends a turn where somebody else tells something', () => {
    expect(layOut('answer s2', 'narration', 'answer s2')).toEqual([
      ['-', 'turn 1 s2 xnull (1)', 'passage 2', 'turn 2 s2 xnull (3)'],
    ])
  })

  it('says where in a turn an exchange begins', () => {
    expect(layOut('answer s1', 'question s1', 'answer s2')).toEqual([
      ['-', 'turn 1 s1 xnull (1 2x1)', 'turn 2 s2 xnull (3)'],
    ])
  })

  it('has nothing to show for nothing', () => {
    expect(layOut()).toEqual([])
  })
})
