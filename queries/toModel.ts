import { locales, facingLocale, type Locale } from '@/locales/locale'
import type { Credit } from '@/model/interviewPage'
import type { Figure } from '@/model/passage'
import type { SourceReference } from '@/model/source'
import type { Interview, Media, Source } from '@/payload-types'

type Pair = { zh?: string | null; en?: string | null } | null | undefined

/** A short text kept in both languages: the reader's, else the other one. */
export function textOf(pair: Pair, locale: Locale): string {
  return pair?.[locale] || pair?.[facingLocale(locale)] || ''
}

export function idOf(reference: string | { id: string } | null | undefined): string | null {
  if (!reference) return null
  return typeof reference === 'string' ? reference : reference.id
}

export function idsOf(references: (string | { id: string })[] | null | undefined): string[] {
  return (references ?? []).flatMap((reference) => idOf(reference) ?? [])
}

export function toSource(
  source: Pick<Source, 'id' | 'title' | 'outlet' | 'authors' | 'date' | 'url'>,
): SourceReference {
  return {
    id: source.id,
    title: source.title,
    outlet: source.outlet ?? null,
    authors: source.authors ?? [],
    date: source.date ?? null,
    url: source.url ?? null,
  }
}

export function toCredits(credits: Interview['credits']): Credit[] {
  return (credits ?? []).map(({ label, names }) => ({ label, names }))
}

/** What of a media document its figure needs; its address is made from the name of the file. */
export const pictureFields = {
  filename: true,
  url: true,
  width: true,
  height: true,
  alt: true,
  caption: true,
  credit: true,
} as const

export function toFigure(
  media: Pick<Media, 'url' | 'width' | 'height' | 'alt' | 'caption' | 'credit'>,
): Figure {
  return {
    src: media.url ?? null,
    sourceUrl: null,
    width: media.width ?? null,
    height: media.height ?? null,
    alt: media.alt ?? null,
    caption: media.caption ?? null,
    credit: media.credit ?? null,
  }
}

/** The languages, in the site's order, for which `has` holds. */
export function localesWhere(has: (locale: Locale) => boolean): Locale[] {
  return locales.filter(has)
}
