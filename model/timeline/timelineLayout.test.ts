import { describe, expect, it } from 'vitest'
import { laneIndex, layOutTimeline, usedLanes } from './timelineLayout'

const event = (id: string, edtf: string, lane: string | null = null) => ({ id, edtf, lane })
const lanes = [
  { key: 'people', title: 'People' },
  { key: 'works', title: 'Works' },
  { key: 'empty', title: 'Nobody' },
]

function layOut(...args: Parameters<typeof layOutTimeline<ReturnType<typeof event>>>) {
  const layout = layOutTimeline(...args)
  if (!layout) throw new Error('nothing was laid out')
  return layout
}

describe('layOutTimeline', () => {
  it('keeps the order of dates and the whole of them inside the width', () => {
    const { placed } = layOut(
      [event('a', '2018'), event('b', '2019-05'), event('c', '2023-11-30')],
      [],
      [],
    )
    const starts = placed.map(({ start }) => start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(Math.min(...starts)).toBeGreaterThan(0)
    expect(Math.max(...starts)).toBeLessThan(1)
  })

  it('puts a year at its middle, and lets a span reach from end to end', () => {
    const { placed } = layOut([event('a', '2000'), event('b', '2000/2003')], [], [])
    const [year, span] = placed
    expect(year?.start).toBe(year?.end)
    expect(span?.start).toBeLessThan(year?.start ?? 0)
    expect(span?.end).toBeGreaterThan(0.9)
  })

  it('lets what still lasts reach the edge', () => {
    const { placed } = layOut([event('a', '2018-03'), event('b', '2020/..')], [], [])
    expect(placed[1]?.end).toBe(1)
    expect(placed[1]?.start).toBeLessThan(1)
  })

  it('gives every used lane a row, and one more for events without a lane', () => {
    const { lanes: used, placed } = layOut(
      [event('a', '2018', 'works'), event('b', '2019', 'people'), event('c', '2020')],
      lanes,
      [],
    )
    expect(used.map(({ key }) => key)).toEqual(['people', 'works', 'other'])
    expect(placed.map(({ row }) => row)).toEqual([1, 0, 2])
  })

  it('puts marks that would cover each other on rows of their own where there are no lanes', () => {
    const { placed, rows } = layOut(
      [event('a', '2018-01-01'), event('b', '2018-01-02'), event('c', '2023-01-01')],
      [],
      [],
    )
    expect(placed.map(({ row }) => row)).toEqual([0, 1, 0])
    expect(rows).toBe(2)
  })

  it('marks whole years only', () => {
    const { ticks } = layOut([event('a', '2018-05'), event('b', '2020-05')], [], [])
    expect(ticks.map(({ year }) => year)).toEqual([2019, 2020])
  })

  it('makes every other era a band, the last one to the edge', () => {
    const eras = [
      { key: 'a', title: 'A', from: 2018, to: 2020 },
      { key: 'b', title: 'B', from: 2020, to: 2022 },
      { key: 'c', title: 'C', from: 2022, to: null },
    ]
    const { bands } = layOut([event('a', '2018'), event('b', '2023')], [], eras)
    expect(bands).toHaveLength(2)
    expect(bands[1]?.end).toBe(1)
  })

  it('draws nothing where there is nothing', () => {
    expect(layOutTimeline([], lanes, [])).toBeNull()
  })
})

it('leaves out lanes that nobody stands on', () => {
  expect(usedLanes([event('a', '2018')], lanes)).toEqual([])
  const used = usedLanes([event('a', '2018', 'works')], lanes)
  expect(used.map(({ key }) => key)).toEqual(['works'])
  expect(laneIndex(event('a', '2018', 'works'), used)).toBe(0)
})
