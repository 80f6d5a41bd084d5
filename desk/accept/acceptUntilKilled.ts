import { appendFileSync } from 'node:fs'
import type { Payload } from 'payload'

import { openTestDatabase } from '@/database/openTestDatabase'

import type { Acceptance } from './acceptance'

/**
 * The child of the crash test: opens the embedded database at `DATABASE_URI`, then brings in and accepts one article
 * after the other until it is killed. The first is the one that an earlier child may have left half accepted. What
 * happened is written into the file `acknowledged` once it has, and not before:
 * `public <documents that visitors see>`, `began <article> <import>`, `accepted <article> <import> <interview>`.
 *
 * @param acknowledged path of a file that is appended to
 * @param first number of the first article
 */
export async function main([acknowledged = '', first = '']: string[]): Promise<number> {
  const payload = await openTestDatabase()
  const [{ accept }, { propose }] = await Promise.all([import('./accept'), import('../intake/propose')])
  const desk = { payload, user: null, language: 'zh' } as const
  let visible = 0
  for (const collection of ['interviews', 'sources', 'profiles', 'events'] as const) {
    const { docs } = await payload.find({ collection, locale: 'zh', overrideAccess: false })
    visible += docs.length
  }
  appendFileSync(acknowledged, `public ${visible}\n`)
  for (let number = Number(first); ; number++) {
    const bytes = new TextEncoder().encode(articleOf(number))
    const { id } = await propose(desk, { bytes, filename: `${number}.md` })
    appendFileSync(acknowledged, `began ${number} ${id}\n`)
    const { interview } = await accept(desk, id, await requestFor(payload, number))
    appendFileSync(acknowledged, `accepted ${number} ${id} ${interview}\n`)
  }
}

const kinds = ['new', 'source', 'original'] as const

/** Three articles in a row are one interview: as it came first, a shorter copy, and the better text. */
export function kindOf(number: number): Acceptance {
  return kinds[number % 3] ?? 'new'
}

/** What an article is accepted as; a copy names the interview that the first of the three has become. */
export async function requestFor(payload: Payload, number: number) {
  const as = kindOf(number)
  if (as === 'new') return { as }
  const { docs } = await payload.find({
    collection: 'interviews',
    where: { title: { equals: titleOf(number) } },
    locale: 'zh',
    draft: true,
    depth: 0,
    select: { title: true },
  })
  return { as, interview: docs[0]?.id ?? '' }
}

/** What accepting the first of three must lead to, counted by hand. */
export const madeOfEach = { profiles: 2, events: 4, passages: 11 }

/** An article that shares no name and no whole sentence with those of other interviews. */
export function articleOf(number: number): string {
  const mark = markOf(number)
  const as = kindOf(number)
  const lines = [
    ['', '把灯擦了一遍', '还剩多少油'],
    ['2019 年 4 月 12 日，', '的灯熄了', '谁来记账'],
    ['1988 年，', '的台阶砌好', '腿抖了吗'],
    ['2003 年秋天，', '的雾号换成电的', '老的去哪儿了'],
    ['2011 年夏天，', '的井打到石头', '听见水声没有'],
  ]
  const turns = lines
    .slice(as === 'source' ? 2 : as === 'original' ? 1 : 0)
    .map(
      ([date = '', what = '', question = '']) =>
        `江${mark}：${mark}号船上，${question}？\n\n孟${mark}：${date}${mark}${what}。`,
    )
  if (as === 'original') turns.push(`江${mark}：还有呢？\n\n孟${mark}：${mark}号船的缆绳该换了。`)
  return `# ${titleOf(number)}\n\n**采访、文 | 江${mark}**\n\n${mark}号灯塔立在石岬上。\n\n${turns.join('\n\n')}\n`
}

function titleOf(number: number): string {
  return `${markOf(number)}号灯塔`
}

function markOf(number: number): string {
  const digits = String(Math.floor(number / 3))
  return [...digits].map((digit) => '甲乙丙丁戊己庚辛壬癸'[Number(digit)]).join('')
}
