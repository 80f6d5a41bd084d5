import type { Payload } from 'payload'

import type { Locale } from '@/locales/locale'
import type { Figure } from '@/model/passage/passage'
import type { Media } from '@/payload-types'

import type { PageTags } from './PageTags'

/** The pictures with these ids, by id, with their words in one language. */
export async function readPictures(
  payload: Payload,
  ids: readonly string[],
  locale: Locale,
  tags: PageTags,
): Promise<Map<string, Figure>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  tags.read('media', ...wanted)
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: wanted } },
    overrideAccess: false,
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    select: pictureFields,
  })
  return new Map(docs.map((doc) => [doc.id, toFigure(doc)]))
}

/** What of a media document its figure needs; its address is made from the name of the file. */
const pictureFields = {
  filename: true,
  url: true,
  width: true,
  height: true,
  alt: true,
  caption: true,
  credit: true,
} as const

/** Payload gives an address with the site's name; the path is enough, and true under every name. */
function toFigure(
  media: Pick<Media, 'url' | 'width' | 'height' | 'alt' | 'caption' | 'credit'>,
): Figure {
  return {
    src: media.url ? new URL(media.url, 'http://site').pathname : null,
    sourceUrl: null,
    width: media.width ?? null,
    height: media.height ?? null,
    alt: media.alt ?? null,
    caption: media.caption ?? null,
    credit: media.credit ?? null,
  }
}
