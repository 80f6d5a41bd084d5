import type { Payload } from 'payload'

import { passageText } from '@/model/passage'
import { passagesFromBody } from '@/transcript/toPassages'

export type KnownInterview = { interview: string; file: string; text: string }

/**
 * The interviews that are there, with their words in the original language, for the search for copies. `file` is
 * what an editor is told that this one resembles: the title, or the slug where two have the same.
 */
export async function knownArticles(payload: Payload): Promise<KnownInterview[]> {
  const found = (
    await Promise.all(
      (['zh', 'en'] as const).map((locale) =>
        payload.find({
          collection: 'interviews',
          where: { originalLanguage: { equals: locale } },
          locale,
          draft: true,
          pagination: false,
          depth: 0,
          select: { title: true, slug: true, body: true },
        }),
      ),
    )
  ).flatMap(({ docs }) => docs)
  const titles = new Set<string>()
  return found.map((doc) => {
    const title = doc.title || doc.slug || doc.id
    const file = titles.has(title) ? (doc.slug ?? doc.id) : title
    titles.add(file)
    return {
      interview: doc.id,
      file,
      text: passagesFromBody(doc.body).map(passageText).join('\n'),
    }
  })
}
