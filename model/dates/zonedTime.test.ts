import { expect, it } from 'vitest'

import { instantOf, isTimeZone, utcOffset, wallTime } from './zonedTime'

it.each([
  ['2026-11-26T08:00', 'Asia/Shanghai', '2026-11-26T00:00:00.000Z'],
  ['2026-11-26T00:30', 'America/St_Johns', '2026-11-26T04:00:00.000Z'],
  ['2026-07-01T12:00', 'Europe/Berlin', '2026-07-01T10:00:00.000Z'],
  ['2026-12-01T12:00', 'Europe/Berlin', '2026-12-01T11:00:00.000Z'],
  ['2026-03-29T01:59', 'Europe/Berlin', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
])('knows when clocks show %s in %s', (wall, zone, instant) => {
  expect(instantOf(wall, zone)?.toISOString()).toBe(instant)
  expect(wallTime(new Date(instant), zone)).toBe(wall)
})

it('takes the first of a time that clocks show twice, and none of one that they skip', () => {
  expect(instantOf('2026-10-25T02:30', 'Europe/Berlin')?.toISOString()).toBe(
    '2026-10-25T00:30:00.000Z',
  )
  expect(instantOf('2026-03-29T02:30', 'Europe/Berlin')).toBeNull()
})

it.each(['', 'tomorrow', '2026-02-31T10:00', '2026-11-26T25:00', '2026-11-26'])(
  'takes %j for no time',
  (wall) => {
    expect(instantOf(wall, 'UTC')).toBeNull()
  },
)

it('tells zones from other words', () => {
  expect(['Asia/Shanghai', 'UTC', 'Asia/Nowhere', '', '+08:00'].map(isTimeZone)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})

it('spells out the distance from UTC', () => {
  const winter = new Date('2026-12-01T00:00:00Z')
  expect(
    ['Asia/Shanghai', 'America/St_Johns', 'UTC'].map((zone) => utcOffset(winter, zone)),
  ).toEqual(['UTC+8', 'UTC−3:30', 'UTC+0'])
})
