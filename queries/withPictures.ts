import type { Payload } from 'payload'

import type { Locale } from '@/locales/locale'
import type { Passage } from '@/model/passage'

import type { PageTags } from './PageTags'
import { pictureFields, toFigure } from './toModel'

/** The passages with the pictures of their figures. What a figure says of its picture itself goes first. */
export async function withPictures(
  payload: Payload,
  passages: Passage[],
  locale: Locale,
  tags: PageTags,
): Promise<Passage[]> {
  const ids = passages.flatMap(({ figure }) => figure?.media ?? [])
  if (ids.length === 0) return passages
  tags.read('media', ...ids)
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    overrideAccess: false,
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    select: pictureFields,
  })
  const pictures = new Map(docs.map((doc) => [doc.id, toFigure(doc)]))
  return passages.map((passage) => {
    const { figure } = passage
    const picture = figure?.media ? pictures.get(figure.media) : undefined
    if (!figure || !picture) return passage
    const own = Object.fromEntries(Object.entries(figure).filter(([, value]) => value !== null))
    return { ...passage, figure: { ...picture, ...own } }
  })
}
