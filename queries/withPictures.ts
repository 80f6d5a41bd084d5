import type { Payload } from 'payload'

import type { Locale } from '@/locales/locale'
import type { Passage } from '@/model/passage/passage'

import type { PageTags } from './PageTags'
import { readPictures } from './readPictures'

/** The passages with the pictures of their figures. What a figure says of its picture itself goes first. */
export async function withPictures(
  payload: Payload,
  passages: Passage[],
  locale: Locale,
  tags: PageTags,
): Promise<Passage[]> {
  const ids = passages.flatMap(({ figure }) => figure?.media ?? [])
  const pictures = await readPictures(payload, ids, locale, tags)
  return passages.map((passage) => {
    const { figure } = passage
    const picture = figure?.media ? pictures.get(figure.media) : undefined
    if (!figure || !picture) return passage
    const own = Object.fromEntries(Object.entries(figure).filter(([, value]) => value !== null))
    return { ...passage, figure: { ...picture, ...own } }
  })
}
