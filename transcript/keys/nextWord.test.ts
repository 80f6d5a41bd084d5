import { describe, expect, it } from 'vitest'
import { nextWord } from './nextWord'
import { passageFrom } from '../testPassages'
import { editorSpeakers } from '../testSpeakers'

const pair = editorSpeakers.slice(0, 2)
const word = (speakers: typeof editorSpeakers, ...lines: string[]) => {
  const passages = lines.map(passageFrom)
  const last = passages.pop()
  return last && nextWord(last, passages, speakers)
}

describe('nextWord', () => {
  it('goes to the other of two, who asks or answers by role', () => {
    expect(word(pair, '- s1 question 问', '- s1 question')).toEqual({
      speaker: 's2',
      kind: 'answer',
    })
    expect(word(pair, '- s1 question 问', '- s2 answer 答', '- s2 answer')).toEqual({
      speaker: 's1',
      kind: 'question',
    })
  })

  it('goes, of more, to the one who spoke before the present turn', () => {
    expect(
      word(
        editorSpeakers,
        '- s1 question 问',
        '- s3 answer 答',
        '- s3 answer 又答',
        '- - heading 题',
        '- s3 answer',
      ),
    ).toEqual({ speaker: 's1', kind: 'question' })
    expect(
      word(editorSpeakers, '- s1 question 问', '- s2 answer 答', '- s3 answer 答', '- s3 answer'),
    ).toEqual({ speaker: 's2', kind: 'answer' })
  })

  it('goes to the first of the others where nobody else spoke', () => {
    expect(word(editorSpeakers, '- s1 question')).toEqual({ speaker: 's2', kind: 'answer' })
  })

  it('changes between question and answer where roles do not tell', () => {
    const unknown = pair.map((speaker) => ({ ...speaker, role: 'unknown' as const }))
    expect(word(unknown, '- s1 answer')).toEqual({ speaker: 's2', kind: 'question' })
    expect(word(unknown, '- s1 narration')).toEqual({ speaker: 's2', kind: 'narration' })
  })

  it('passes between the one speaker there is and a question that nobody is named for', () => {
    const guest = editorSpeakers.slice(1, 2)
    expect(word(guest, '- s2 answer 答', '- s2 answer')).toEqual({ speaker: '', kind: 'question' })
    expect(word(guest, '- - question')).toEqual({ speaker: 's2', kind: 'answer' })
  })

  it('returns after a note to the one who spoke before it', () => {
    expect(word(pair, '- s2 answer 答', '- s2 note 注', '- s2 note')).toEqual({
      speaker: 's2',
      kind: 'answer',
    })
  })

  it('is nobody’s in narration, and in a note that begins the text', () => {
    expect(word(pair, '- s1 question 问', '- - narration')).toBeNull()
    expect(word(pair, '- - note')).toBeNull()
  })
})
