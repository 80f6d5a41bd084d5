import { describe, expect, it } from 'vitest'
import { edtfCertainty } from '@/model/dates/edtf'
import { specimen } from './specimen'

describe('the specimen', () => {
  it('says on every document that it is invented', () => {
    const documents = [
      ...specimen.profiles,
      ...specimen.interviews,
      ...specimen.events,
      ...specimen.timelines,
    ]
    expect(documents.length).toBeGreaterThan(40)
    expect(documents.filter((document) => document.specimen !== true)).toEqual([])
  })

  it('shows dates of every certainty, and says why the doubtful ones are what they are', () => {
    const certainties = specimen.events.map((event) => ({ event, ...edtfCertainty(event.edtf) }))
    expect(certainties.some(({ span }) => span)).toBe(true)
    const doubtful = certainties.filter(({ approximate, uncertain }) => approximate || uncertain)
    expect(doubtful.length).toBe(7)
    expect(doubtful.filter(({ event }) => !event.reasoning)).toEqual([])
  })

  it('leads from events to passages of its interviews', () => {
    const cited = specimen.events.flatMap(({ citations }) =>
      citations.flatMap(({ interview, passage }) => (passage ? [interview] : [])),
    )
    expect(new Set(cited)).toEqual(new Set(['tapes', 'basement']))
  })
})
