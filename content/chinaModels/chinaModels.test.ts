import { describe, expect, it } from 'vitest'
import { edtfBounds } from '@/model/dates/edtf'
import { chinaModels } from './chinaModels'

const sources = new Map(chinaModels.sources.map((source) => [source.key, source]))

describe('the factual timeline', () => {
  it('has events and people, organisations and works enough to be worth reading', () => {
    expect(chinaModels.events.length).toBeGreaterThanOrEqual(30)
    expect(chinaModels.profiles.length).toBeGreaterThanOrEqual(15)
    expect(new Set(chinaModels.profiles.map(({ kind }) => kind))).toEqual(
      new Set(['person', 'organisation', 'work', 'concept']),
    )
  })

  it('stays within 2018 to 2023', () => {
    const outside = chinaModels.events.filter(({ edtf }) => {
      const { earliest, latest } = edtfBounds(edtf)
      return earliest < '2018-01-01' || latest > '2023-12-31'
    })
    expect(outside).toEqual([])
  })

  it('rests every event on a published source that a reader can find', () => {
    const unfounded = chinaModels.events.filter(
      ({ citations }) =>
        !citations.some(({ source }) => {
          const cited = sources.get(source ?? '')
          return cited?.title && cited.outlet && (cited.date || cited.url)
        }),
    )
    expect(unfounded.map(({ key }) => key)).toEqual([])
  })

  it('grounds every summary, fact and relation of a profile', () => {
    const unfounded = chinaModels.profiles.filter(({ citations, facts, relations }) =>
      [{ citations }, ...facts, ...relations].some((statement) => statement.citations.length === 0),
    )
    expect(unfounded.map(({ key }) => key)).toEqual([])
  })

  it('puts no words in anybody’s mouth and calls nothing invented', () => {
    expect(chinaModels.interviews).toEqual([])
    const cited = [...chinaModels.events, ...chinaModels.profiles].flatMap(
      ({ citations }) => citations,
    )
    expect(cited.filter(({ quote, passage }) => quote || passage)).toEqual([])
    expect([...chinaModels.events, ...chinaModels.profiles].some(({ specimen }) => specimen)).toBe(
      false,
    )
  })

  it('links only to secure addresses', () => {
    const insecure = chinaModels.sources.filter(({ url }) => url && !url.startsWith('https://'))
    expect(insecure).toEqual([])
  })

  it('uses every source that it lists', () => {
    const used = new Set(
      [
        ...chinaModels.events,
        ...chinaModels.profiles,
        ...chinaModels.profiles.flatMap(({ facts, relations }) => [...facts, ...relations]),
      ].flatMap(({ citations }) => citations.map(({ source }) => source)),
    )
    expect(chinaModels.sources.filter(({ key }) => !used.has(key)).map(({ key }) => key)).toEqual(
      [],
    )
  })
})
