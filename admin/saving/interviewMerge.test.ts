import { describe, expect, it } from 'vitest'

import type { Passage } from '@/model/passage/passage'
import { bodyFromPassages } from '@/transcript/convert/fromPassages'
import { passagesFromBody } from '@/transcript/convert/toPassages'

import { mergedChanges, mergeInterview, openPlaces, type Fields } from './interviewMerge'

const said = (id: string, text: string): Passage => ({
  id,
  kind: 'answer',
  speaker: 's1',
  content: [{ type: 'text', text }],
})
const base: Fields = {
  title: '井',
  standfirst: '打水的人。',
  credits: [{ id: 'row1', label: '采访', names: ['苏苇'] }],
  body: bodyFromPassages([said('0000000a', '井是爷爷挖的。'), said('0000000b', '水是甜的。')]),
  updatedAt: '2026-11-23T08:00:00.000Z',
  _status: 'draft',
}
const wordsIn = (body: unknown) =>
  passagesFromBody(body).map(({ id, content }) => [
    id,
    content.map((run) => 'text' in run && run.text).join(''),
  ])

describe('mergeInterview', () => {
  it('brings what two people changed together without asking, where it is not the same place', () => {
    const mine = {
      ...base,
      title: '深井',
      body: bodyFromPassages([said('0000000a', '井是奶奶挖的。'), said('0000000b', '水是甜的。')]),
    }
    const theirs = {
      ...base,
      standfirst: '打水的人说。',
      credits: [{ id: 'row9', label: '采访', names: ['苏苇'] }],
      body: bodyFromPassages([
        said('0000000a', '井是爷爷挖的。'),
        said('0000000b', '水是咸的。'),
        said('0000000c', '绳子有两百米。'),
      ]),
      updatedAt: '2026-11-23T08:05:00.000Z',
    }
    const merge = mergeInterview(base, mine, theirs)
    expect(openPlaces(merge)).toBe(0)
    const { body, ...fields } = mergedChanges(merge, new Map())
    expect(fields).toEqual({ title: '深井' })
    expect(wordsIn(body)).toEqual([
      ['0000000a', '井是奶奶挖的。'],
      ['0000000b', '水是咸的。'],
      ['0000000c', '绳子有两百米。'],
    ])
  })

  it('asks where both changed the same field or passage, and keeps both as two passages', () => {
    const side = (title: string, text: string) => ({
      ...base,
      title,
      body: bodyFromPassages([said('0000000a', text), said('0000000b', '水是甜的。')]),
    })
    const merge = mergeInterview(base, side('深井', '井是奶奶挖的。'), side('古井', '井很深。'))
    expect(merge.openFields).toMatchObject([{ name: 'title', mine: '深井', theirs: '古井' }])
    expect(openPlaces(merge)).toBe(2)
    expect(
      mergedChanges(
        merge,
        new Map([
          ['title', 'theirs'],
          ['0000000a', 'theirs'],
        ]),
      ),
    ).toEqual({})
    const { title, body } = mergedChanges(
      merge,
      new Map([
        ['title', 'mine'],
        ['0000000a', 'both'],
      ]),
    )
    expect(title).toBe('深井')
    expect(wordsIn(body)).toEqual([
      ['0000000a', '井是奶奶挖的。'],
      ['', '井很深。'],
      ['0000000b', '水是甜的。'],
    ])
  })

  it('has nothing to store where the form says what is stored', () => {
    const theirs = { ...base, title: '深井' }
    expect(mergedChanges(mergeInterview(base, base, theirs), new Map())).toEqual({})
    expect(mergedChanges(mergeInterview(base, theirs, theirs), new Map())).toEqual({})
  })
})
