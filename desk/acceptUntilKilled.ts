import { appendFileSync } from 'node:fs'

import { openTestDatabase } from '@/database/openTestDatabase'

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
  const [{ accept }, { propose }] = await Promise.all([import('./accept'), import('./propose')])
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
    const { interview } = await accept(desk, id, { as: 'new' })
    appendFileSync(acknowledged, `accepted ${number} ${id} ${interview}\n`)
  }
}

/** What accepting any of the articles must lead to, counted by hand. */
export const madeOfEach = { profiles: 2, events: 4, passages: 11 }

/** An article that shares no name and no whole sentence with those of other numbers. */
export function articleOf(number: number): string {
  const mark = [...String(number)].map((digit) => '甲乙丙丁戊己庚辛壬癸'[Number(digit)]).join('')
  const lines = [
    ['', '把灯擦了一遍', '还剩多少油'],
    ['2019 年 4 月 12 日，', '的灯熄了', '谁来记账'],
    ['1988 年，', '的台阶砌好', '腿抖了吗'],
    ['2003 年秋天，', '的雾号换成电的', '老的去哪儿了'],
    ['2011 年夏天，', '的井打到石头', '听见水声没有'],
  ]
  const turns = lines.map(
    ([date = '', what = '', question = '']) =>
      `江${mark}：${mark}号船上，${question}？\n\n孟${mark}：${date}${mark}${what}。`,
  )
  return `# ${mark}号灯塔\n\n**采访、文 | 江${mark}**\n\n${mark}号灯塔立在石岬上。\n\n${turns.join('\n\n')}\n`
}
