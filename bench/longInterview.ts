import { signInOverRest, type Colleague } from '../e2e/newsroom'
import type { APIRequestContext } from '@playwright/test'

/** An interview in our own words: `exchanges` questions with their answers, about 300 characters each. */
export function longArticle(exchanges: number, copy: string): string {
  const parts = [`# 第${copy}口井\n`, '**采访、文 | 苏苇**\n']
  for (let n = 1; n <= exchanges; n++) {
    const drops = `${copy}号桶一直挂在井沿上，谁来了都要先摇一摇，听一听回声，再说渴不渴。`.repeat(
      6,
    )
    parts.push(
      `苏苇：第${n}口井${copy}有多深，量过没有？\n\n郑满：${1900 + (n % 120)}年放下去${n}米绳子，提上来还是干的。${drops}\n`,
    )
  }
  return parts.join('\n')
}

/** Brings a long interview in through the desk, as a newsroom does. */
export async function bringIn(
  request: APIRequestContext,
  exchanges: number,
): Promise<{ id: string; editor: Colleague }> {
  const editor = signInOverRest(request, 'editor')
  const proposed = await editor.post('/api/imports/propose', {
    text: longArticle(exchanges, `${Date.now()}`),
  })
  const { id }: { id: string } = await proposed.json()
  const accepted = await editor.post(`/api/imports/${id}/accept`, { as: 'new' })
  const { interview }: { interview: string } = await accepted.json()
  return { id: interview, editor }
}
