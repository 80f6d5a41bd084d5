import { describe, expect, it } from 'vitest'
import { facingBars, sideOf } from './facingBars'
import type { FacingRow } from '../page/interviewPage'
import type { Passage } from '../passage/passage'

function passage(id: string, text: string): Passage {
  return { id, kind: 'answer', speaker: 's1', content: [{ type: 'text', text }] }
}

const rows: FacingRow[] = [
  {
    id: 'a',
    source: passage('a', '风停了。水还在走。'),
    translation: passage('a', 'No wind.'),
    stale: true,
  },
  { id: 'b', source: passage('b', '走吧。'), translation: null, stale: false },
]

describe('facingBars', () => {
  const { passages, width } = facingBars({ rows, originalLanguage: 'zh', speakers: [] })

  it('gives each language its sentences and a passage the room of the longer one', () => {
    expect(passages[0]?.sides.zh).toHaveLength(2)
    expect(passages[0]?.sides.en).toHaveLength(1)
    expect(passages.map(({ start, width }) => [start, width])).toEqual([
      [0, 2],
      [3, 1],
    ])
    expect(width).toBe(4)
  })

  it('knows a gap and a translation that is older than its source', () => {
    expect(passages[1]?.sides.en).toBeNull()
    expect(passages.map(({ stale }) => stale)).toEqual([true, false])
  })

  it('puts the original on its own side', () => {
    const english = facingBars({ rows, originalLanguage: 'en', speakers: [] })
    expect(english.passages[0]?.sides.en).toHaveLength(2)
    const [row] = rows
    expect(row && sideOf(row, 'zh', 'en')).toBe(row?.translation)
  })
})
