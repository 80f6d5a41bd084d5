import { expect, it } from 'vitest'
import { dateStrip } from './dateStrip'

it('names the first and the last year, whatever the order of the dates', () => {
  const strip = dateStrip(['2001-04', '1979-10', '1990/1994~', '2019/..'])
  expect(strip).toMatchObject({ from: 1979, to: 2019 })
  expect(strip?.placed).toHaveLength(4)
})

it('counts a date once', () => {
  expect(dateStrip(['1998', '1998', '1999'])?.placed).toHaveLength(2)
})

it('draws no line through one date or none', () => {
  expect(dateStrip(['1998'])).toBeNull()
  expect(dateStrip([])).toBeNull()
})
