import { describe, expect, it } from 'vitest'
import { speakersAfterUndo } from './speakersAfterUndo'

const asks = { key: 's1', role: 'interviewer', name: '温未央', profile: '' }
const pasted = { key: 's2', role: 'interviewee', label: '罗守一' } as const
const row = { key: 's2', role: 'interviewee', name: '罗守一', profile: '' }

describe('the speakers after an undo', () => {
  it('lose whom only the paste had, and nobody else', () => {
    expect(speakersAfterUndo([pasted], [asks, row], new Set())).toEqual({ remove: [1], add: [] })
  })

  it('keep who still speaks somewhere', () => {
    expect(speakersAfterUndo([pasted], [asks, row], new Set(['s2'])).remove).toEqual([])
  })

  it('keep a row that somebody has worked on', () => {
    const known = { ...row, profile: 'luo-shouyi' }
    const renamed = { ...row, name: '罗工' }
    expect(speakersAfterUndo([pasted], [asks, known], new Set()).remove).toEqual([])
    expect(speakersAfterUndo([pasted], [asks, renamed], new Set()).remove).toEqual([])
  })

  it('get them back with a redo', () => {
    expect(speakersAfterUndo([pasted], [asks], new Set(['s1', 's2'])).add).toEqual([pasted])
  })

  it('lose several from the last to the first, so that numbers hold', () => {
    const other = { key: 's3', role: 'interviewer', label: '陆知微' } as const
    const rows = [asks, row, { key: 's3', role: 'interviewer', name: '陆知微', profile: '' }]
    expect(speakersAfterUndo([pasted, other], rows, new Set()).remove).toEqual([2, 1])
  })
})
