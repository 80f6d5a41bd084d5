import { appendFileSync } from 'node:fs'

import { bodyFromPassages } from '@/transcript/convert/fromPassages'

import { openTestDatabase } from './openTestDatabase'

/**
 * The child of the crash test: opens the embedded database at `DATABASE_URI`, then publishes interviews and saves
 * over them until it is killed. Each save is written into the file `acknowledged` once Payload has answered, and
 * not before.
 *
 * @param acknowledged path of a file that is appended to: `<id> <number of the save>`
 */
export async function main([acknowledged = '']: string[]): Promise<number> {
  const payload = await openTestDatabase()
  appendFileSync(acknowledged, 'ready\n')
  for (let save = 1; ; save++) {
    const { id } = await payload.create({
      collection: 'interviews',
      locale: 'zh',
      draft: true,
      data: { title: titleOf(save), form: 'qa', originalLanguage: 'zh', body: bodyOf(save) },
    })
    appendFileSync(acknowledged, `${id} draft ${save}\n`)
    // Every third stays a draft: nothing of it may ever be public.
    if (save % 3 === 0) continue
    await payload.update({
      collection: 'interviews',
      id,
      locale: 'zh',
      data: { _status: 'published' },
    })
    appendFileSync(acknowledged, `${id} published ${save}\n`)
  }
}

export function titleOf(save: number): string {
  return `第 ${save} 次`
}

function bodyOf(save: number) {
  return bodyFromPassages(
    Array.from({ length: 20 }, (_, place) => ({
      id: (save * 100 + place).toString().padStart(8, '0'),
      kind: 'narration',
      speaker: null,
      content: [{ type: 'text', text: `${titleOf(save)}，第 ${place} 段。` }],
    })),
  )
}
