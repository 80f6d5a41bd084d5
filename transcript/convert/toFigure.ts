import type { Figure } from '@/model/passage/passage'
import { isRecord } from './serialized'

/**
 * The figure of a block's fields. Its own alt, caption and credit come before those of the picture, which are there
 * only when `media` was populated.
 */
export function figureOf(fields: unknown): Figure {
  const own = isRecord(fields) ? fields : {}
  const media = isRecord(own.media) ? own.media : {}
  const id = textOr(own.media) ?? textOr(media.id)
  return {
    ...(id !== null && { media: id }),
    src: textOr(media.url),
    sourceUrl: textOr(own.sourceUrl),
    width: numberOr(media.width),
    height: numberOr(media.height),
    alt: textOr(own.alt) ?? textOr(media.alt),
    caption: textOr(own.caption) ?? textOr(media.caption),
    credit: textOr(own.credit) ?? textOr(media.credit),
  }
}

function textOr(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function numberOr(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
