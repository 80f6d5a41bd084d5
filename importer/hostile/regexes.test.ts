import { fileURLToPath } from 'node:url'
import { analyse } from 'scslre'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { regexesIn, type FoundRegex } from './regexesIn'

/** Rooms whose expressions meet words that anybody may send. */
const root = fileURLToPath(new URL('../../', import.meta.url))
const rooms = ['importer', 'model', 'locales'].map((room) => regexesIn(root + room))
const all: FoundRegex[] = rooms.flatMap(({ literals }) => literals)

/** Expressions that a file puts together are written down while it is loaded. */
beforeAll(async () => {
  const Original = RegExp
  let file = ''
  vi.stubGlobal(
    'RegExp',
    new Proxy(Original, {
      construct(target, args: [string | RegExp, string?]) {
        const regex = new target(...args)
        const isOurs = new Error().stack?.split('\n')[2]?.includes(file)
        if (isOurs) all.push({ place: file, source: regex.source, flags: regex.flags })
        return regex
      },
    }),
  )
  for (const made of rooms.flatMap((room) => [...room.made]))
    for (file of [made[0]]) {
      const before = all.length
      vi.resetModules()
      await import(file)
      if (all.length - before < made[1]) throw new Error(`${file} makes expressions later on`)
    }
})

afterAll(() => {
  vi.unstubAllGlobals()
})

/** A bound this large is as good as none: what is only saved by it is not saved. */
const large = 50

function lifted(source: string): string {
  return source.replace(/\{(\d+),(\d+)\}/g, (bound, least: string, most: string) =>
    Number(most) < large ? bound : `{${Math.min(Number(least), 1)},}`,
  )
}

describe('regular expressions', () => {
  it('are all found', () => {
    expect(all.length).toBeGreaterThan(200)
    expect(all.some(({ place }) => place.includes('datesChinese'))).toBe(true)
  })

  it('take time in proportion to the text: no two ways to read it, no long way to a match that fails', () => {
    const slow = all.flatMap(({ place, source, flags }) => {
      const { reports } = analyse(
        { source: lifted(source), flags },
        { reportTypes: { Move: true, Self: true, Trade: true } },
      )
      return reports.map(({ type }) => `${place} /${source}/${flags}: ${type}`)
    })
    expect(slow).toEqual([])
  })

  it('pass 20,000 characters of what each of them likes best in no time', () => {
    const slow = all.filter(({ source, flags }) => {
      const regex = new RegExp(source, flags)
      return attacksOn(source).some((attack) => timeOf(regex, attack) > allowed)
    })
    expect(slow.map(({ place, source }) => `${place} /${source}/`)).toEqual([])
  }, 60_000)

  it.each([
    ['two ways to read it', '^(?:a+)+$', ''],
    ['a long way to a match that fails', '\\s+$', ''],
    ['two loops that change places', '^.*年.*年.*月$', ''],
    ['a bound too large to help', '(?:年.{0,900}月)', ''],
  ])('would be found with %s', (_, source, flags) => {
    const { reports } = analyse({ source: lifted(source), flags })
    expect(reports).not.toEqual([])
  })
})

/** Milliseconds of the processor. A loop in a loop takes some hundreds, the slowest of ours less than five. */
const allowed = 60

function timeOf(regex: RegExp, text: string): number {
  let least = Infinity
  for (let i = 0; i < 3 && least > allowed; i++) {
    const started = process.cpuUsage()
    regex.lastIndex = 0
    if (regex.global) for (const match of text.matchAll(regex)) void match
    else regex.test(text)
    const { user, system } = process.cpuUsage(started)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

const pumps = ['a', '1', ' ', '好', '年', '月', '*', '[', '(', '“', '：', '.', '# ', 'A a', '\n']

/** The words that stand in an expression, over and over, with an end that fits none. */
function attacksOn(source: string): string[] {
  const words =
    source.replace(/\\[a-zA-Z](?:\{[^}]*\})?/g, ' ').match(/[^\s|()[\]{}?*+^$\\]+/g) ?? []
  const own = [...new Set(words)].slice(0, 12)
  return [...pumps, ...own, own.slice(0, 3).join(''), own.slice(-2).join('a')]
    .filter((pump) => pump !== '')
    .map((pump) => `${pump.repeat(Math.ceil(20_000 / pump.length))}\u0001`)
}
