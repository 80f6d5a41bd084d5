import { isLocale, type Locale } from '@/locales/locale'
import { isPassageId } from '../passage/passageId'
import { isPreviewSecret } from './previewSecret'

export type DocumentAddress = {
  kind: 'document'
  collection: 'interviews' | 'profiles' | 'timelines' | 'topics' | 'series'
  locale: Locale
  slug: string
  /** The page beside its translation, which needs both. */
  facing: boolean
}

/** A draft that is shown to whoever holds its secret. */
export type PreviewAddress = { kind: 'preview'; locale: Locale; secret: string }

/** What a path of the site asks for; `null` is no path of ours. */
export type Address =
  | { kind: 'fixed'; locale: Locale }
  | { kind: 'passage'; id: string }
  | { kind: 'draft'; id: string }
  | PreviewAddress
  | DocumentAddress
  | null

const collections = ['interviews', 'profiles', 'timelines', 'topics', 'series'] as const
const listed: readonly string[] = ['interviews', 'profiles', 'timelines']
const fixed: readonly string[] = ['feed.xml', 'feed.json']

/** Reads a path such as `/zh/interviews/qi-di/facing`. Broken percent-encoding is no path of ours. */
export function parseAddress(path: string): Address {
  const [locale, room, slug, view, ...rest] = decoded(path) ?? []
  if (locale === 'p') {
    return isPassageId(room) && slug === undefined ? { kind: 'passage', id: room } : null
  }
  if (!isLocale(locale) || rest.length > 0) return null
  if (room === undefined) return { kind: 'fixed', locale }
  if (slug === undefined)
    return listed.includes(room) || fixed.includes(room) ? { kind: 'fixed', locale } : null
  if (room === 'draft') {
    return view === undefined || view === 'facing' ? { kind: 'draft', id: slug } : null
  }
  if (room === 'preview')
    return view === undefined && isPreviewSecret(slug)
      ? { kind: 'preview', locale, secret: slug }
      : null
  const collection = collections.find((name) => name === room)
  if (!collection) return null
  const facing = view === 'facing' && collection === 'interviews'
  if (view !== undefined && !facing) return null
  return { kind: 'document', collection, locale, slug, facing }
}

function decoded(path: string): string[] | null {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return null
  }
}
