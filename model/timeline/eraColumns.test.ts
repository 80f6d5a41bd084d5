import { expect, it } from 'vitest'
import { eraColumns } from './eraColumns'

const total = (widths: number[]) => widths.reduce((sum, width) => sum + width, 0)

it('puts each era under its years, with the gaps between', () => {
  const eras = [
    { from: 1954, to: 1979 },
    { from: 1980, to: null },
  ]
  expect(eraColumns(eras, [1952, 2028])).toEqual({
    widths: [2, 25, 1, 48, 0],
    columns: [2, 4],
  })
})

it('fills the width whatever the eras are, and never turns back', () => {
  const eras = [
    { from: 1990, to: 2010 },
    { from: 2000, to: 2005 },
    { from: 2020, to: 2090 },
  ]
  const { widths } = eraColumns(eras, [2001, 2024])
  expect(widths.every((width) => width >= 0)).toBe(true)
  expect(total(widths)).toBe(23)
})
