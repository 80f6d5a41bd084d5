import type { Metadata } from 'next'

import { defaultLocale, languageTag, locales, traditionalTag, type Locale } from '@/locales/locale'
import { traditionalPath } from '@/model/address/addresses'
import type { Site } from '@/model/page/listPages'

type Described = {
  locale: Locale
  site: Site
  /** Without the name of the site; the front page has none. */
  title: string | null
  description: string | null
  /** This page in each language in which it is public. */
  paths: Partial<Record<Locale, string>>
  /** What search engines take for the page's own address, where it differs from its path. */
  canonical?: string
  article?: { publishedAt: string | null; updatedAt: string | null; authors: string[] }
  image?: string | null
}

/** Title, addresses and sharing card of a page. Only languages that are public are named as its alternatives. */
export function pageMetadata({ locale, site, paths, ...page }: Described): Metadata {
  const name = site.name[locale]
  const title = page.title ? `${page.title} | ${name}` : name
  const description = page.description ?? site.description
  const offered = locales.flatMap((language) =>
    paths[language] ? [[language, paths[language]] as const] : [],
  )
  const fallback = paths[defaultLocale] ?? offered[0]?.[1]
  return {
    title,
    description,
    alternates: {
      canonical: page.canonical ?? paths[locale],
      languages: {
        ...Object.fromEntries(offered.map(([language, path]) => [languageTag[language], path])),
        ...(paths.zh && { [traditionalTag]: traditionalPath(paths.zh) }),
        ...(fallback && { 'x-default': fallback }),
      },
      types: {
        'application/atom+xml': `/${locale}/feed.xml`,
        'application/feed+json': `/${locale}/feed.json`,
      },
    },
    openGraph: {
      title: page.title ?? name,
      description,
      siteName: name,
      url: page.canonical ?? paths[locale],
      locale: locale === 'zh' ? 'zh_CN' : 'en_GB',
      ...(page.image && { images: [page.image] }),
      ...(page.article
        ? {
            type: 'article' as const,
            ...(page.article.publishedAt && { publishedTime: page.article.publishedAt }),
            ...(page.article.updatedAt && { modifiedTime: page.article.updatedAt }),
            authors: page.article.authors,
          }
        : { type: 'website' as const }),
    },
    twitter: { card: page.image ? 'summary_large_image' : 'summary' },
  }
}
