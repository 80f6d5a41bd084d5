import { expect, it } from 'vitest'

import { TranslationError } from '../translationError'
import { PassingTrouble } from './PassingTrouble'
import { patience } from './patience'

/** Fails with these one after the other, then has words. */
function failing(...troubles: Error[]) {
  const at: number[] = []
  const work = async () => {
    at.push(Date.now())
    const trouble = troubles[at.length - 1]
    if (trouble) throw trouble
    return 'words'
  }
  return { at, work }
}
const limited = (after: number | null = null) => new PassingTrouble('suggest-limited', after)

it('tries again after longer and longer pauses, a few times', async () => {
  const { at, work } = failing(limited(), limited())
  expect(await patience(20)(work)).toBe('words')
  expect(at[1]! - at[0]!).toBeGreaterThanOrEqual(19)
  expect(at[2]! - at[1]!).toBeGreaterThanOrEqual(59)

  const lasting = failing(limited(), limited(), limited(), limited(), limited())
  await expect(patience(1)(lasting.work)).rejects.toMatchObject({ code: 'suggest-limited' })
  expect(lasting.at).toHaveLength(4)
})

it('waits as long as it is told, but not for ever', async () => {
  const { at, work } = failing(limited(80))
  await patience(1)(work)
  expect(at[1]! - at[0]!).toBeGreaterThanOrEqual(79)
  const hours = failing(limited(3_600_000))
  await expect(patience(1)(hours.work)).rejects.toMatchObject({ code: 'suggest-limited' })
  expect(hours.at).toHaveLength(1)
})

it('does not ask again where that would not help', async () => {
  const { at, work } = failing(new TranslationError('suggest-declined'))
  await expect(patience(1)(work)).rejects.toMatchObject({ code: 'suggest-declined' })
  expect(at).toHaveLength(1)
})

it('lets the others wait as well', async () => {
  const together = patience(1)
  const one = failing(limited(80))
  const other = failing()
  const first = together(one.work)
  await Promise.resolve()
  await new Promise((soon) => setImmediate(soon))
  await Promise.all([first, together(other.work)])
  expect(other.at[0]! - one.at[0]!).toBeGreaterThanOrEqual(79)
})

it('stops waiting when whoever asked has gone', async () => {
  const gone = new AbortController()
  const { at, work } = failing(limited(20_000))
  const asked = patience(1)(work, gone.signal)
  setTimeout(() => gone.abort(), 20)
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
  expect(at).toHaveLength(1)
})
