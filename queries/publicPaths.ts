import { locales, type Locale } from '@/locales/locale'
import {
  facingPath,
  frontPath,
  interviewPath,
  interviewsPath,
  profilePath,
  profilesPath,
  timelinePath,
  timelinesPath,
} from '@/model/address/addresses'

import { openPayload } from './openPayload'
import { PageTags } from './PageTags'

/** A public page in each language that it has. */
export type PublicPath = { paths: Partial<Record<Locale, string>>; updatedAt: string | null }

/** Every public page, for search engines. */
export async function publicPaths(): Promise<PublicPath[]> {
  const tags = new PageTags()
  tags.asked('interviews', 'profiles', 'timelines')
  const fixed = [frontPath, interviewsPath, profilesPath, timelinesPath].map((path) => ({
    paths: { zh: path('zh'), en: path('en') },
    updatedAt: null,
  }))
  const interviews = await pathsOf('interviews', interviewPath)
  const facing = interviews
    .filter(({ paths }) => paths.zh && paths.en)
    .map(({ slug, updatedAt }) => ({
      paths: { zh: facingPath('zh', slug), en: facingPath('en', slug) },
      updatedAt,
    }))
  const documents = [
    ...interviews,
    ...(await pathsOf('profiles', profilePath)),
    ...(await pathsOf('timelines', timelinePath)),
  ]
  await tags.keep()
  return [...fixed, ...documents.map(({ paths, updatedAt }) => ({ paths, updatedAt })), ...facing]
}

async function pathsOf(
  collection: 'interviews' | 'profiles' | 'timelines',
  path: (locale: Locale, slug: string) => string,
): Promise<(PublicPath & { slug: string })[]> {
  const payload = await openPayload()
  const found = new Map<string, PublicPath & { slug: string }>()
  for (const locale of locales) {
    const { docs } = await payload.find({
      collection,
      overrideAccess: false,
      locale,
      fallbackLocale: false,
      depth: 0,
      pagination: false,
      select: { slug: true, updatedAt: true },
    })
    for (const { slug, updatedAt } of docs) {
      if (!slug) continue
      const known = found.get(slug)
      found.set(slug, { slug, updatedAt, paths: { ...known?.paths, [locale]: path(locale, slug) } })
    }
  }
  return [...found.values()]
}
