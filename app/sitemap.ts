import type { MetadataRoute } from 'next'

import { languageTag, locales } from '@/locales/locale'
import { publicPaths } from '@/queries/publicPaths'

import { siteUrl } from './(site)/siteUrl'

export const dynamic = 'force-dynamic'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const pages = await publicPaths()
  return pages.flatMap(({ paths, updatedAt }) =>
    locales.flatMap((locale) => {
      const path = paths[locale]
      if (!path) return []
      const languages = Object.fromEntries(
        locales.flatMap((other) =>
          paths[other] ? [[languageTag[other], siteUrl() + paths[other]]] : [],
        ),
      )
      return [
        {
          url: siteUrl() + path,
          ...(updatedAt && { lastModified: updatedAt }),
          alternates: { languages },
        },
      ]
    }),
  )
}
