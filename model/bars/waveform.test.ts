import { describe, expect, it } from 'vitest'
import type { Speaker } from '../page/interviewPage'
import type { Passage } from '../passage/passage'
import { waveform } from './waveform'

const speakers: Speaker[] = [
  { key: 's1', role: 'interviewer', name: nameOf('许问'), ink: 'question' },
  { key: 's2', role: 'interviewee', name: nameOf('温答'), ink: 'guest1' },
]

function nameOf(text: string) {
  return { text, locale: 'zh', href: null } as const
}

function passage(id: string, speaker: string | null, text: string): Passage {
  return { id, kind: 'answer', speaker, content: [{ type: 'text', text }] }
}

describe('waveform', () => {
  it('has one bar for each sentence, interviewers below, and the longest as high as it goes', () => {
    const { bars } = waveform(
      [
        passage('a', 's1', '为什么修？'),
        passage('b', 's2', '因为坏了。坏了的东西总是自己找上门来。'),
      ],
      speakers,
    )
    expect(bars.map(({ passage, below, ink }) => [passage, below, ink])).toEqual([
      ['a', true, 'question'],
      ['b', false, 'guest1'],
      ['b', false, 'guest1'],
    ])
    expect(bars[2]?.size).toBe(1)
    expect(bars[1]?.size).toBeLessThan(1)
  })

  it('leaves out what nobody says', () => {
    expect(waveform([passage('a', null, '那天下雨。')], speakers).bars).toEqual([])
  })

  it('knows where sections begin and which bars have notes', () => {
    const heading: Passage = {
      id: 'h',
      kind: 'heading',
      level: 2,
      speaker: null,
      content: [{ type: 'text', text: '潮' }],
    }
    const noted = passage('b', 's2', '因为坏了。')
    noted.content.push({ type: 'note', text: '见前。' })
    const { sections, notes } = waveform([passage('a', 's1', '好。走。'), heading, noted], speakers)
    expect(sections).toEqual([2])
    expect(notes).toEqual([2])
  })

  it('joins sentences of a passage when there are more than the picture holds', () => {
    const long = [passage('a', 's2', '水。'.repeat(40)), passage('b', 's1', '风。'.repeat(3))]
    const { bars, sentencesPerBar } = waveform(long, speakers, 12)
    expect(bars.length).toBeLessThanOrEqual(12)
    expect(sentencesPerBar).toBe(4)
    expect(bars.at(-1)?.passage).toBe('b')
  })

  it('never leaves out a passage to save room', () => {
    const many = Array.from({ length: 30 }, (_, index) => passage(String(index), 's2', '好。'))
    expect(waveform(many, speakers, 12).bars).toHaveLength(30)
  })
})
