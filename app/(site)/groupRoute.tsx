import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import type { Locale } from '@/locales/locale'
import { groupPath } from '@/model/address/addresses'
import type { ListFilter } from '@/model/page/listFilters'
import { groupPage } from '@/queries/groupPage'
import { siteTexts } from '@/queries/siteTexts'
import { CollectionPage } from '@/reading/lists/CollectionPage'
import { SiteFrame } from '@/reading/SiteFrame'

import { listQuery, type Search } from './listQuery'
import { localeOf } from './localeOf'
import { pageMetadata } from './pageMetadata'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Search }

const kinds = { series: 'series', topics: 'topic' } as const

/** The page of a series or of a topic, and what it says of itself in its head. */
export function groupRoute(collection: 'series' | 'topics') {
  // Title and list come from one reading. `cache` compares by identity, so the question is spelled out in plain values.
  const read = cache(
    (
      slug: string,
      locale: Locale,
      topic: string | null,
      language: ListFilter['language'],
      year: string | null,
      page: number,
    ) => groupPage(collection, slug, { locale, filter: { topic, language, year }, page }),
  )

  async function ask({ params, searchParams }: Props) {
    const { slug, ...rest } = await params
    const locale = localeOf(rest)
    const { filter, page } = await listQuery(searchParams)
    const { topic, language, year } = filter
    return { slug, locale, page: await read(slug, locale, topic, language, year, page) }
  }

  async function generateMetadata(props: Props): Promise<Metadata> {
    const { slug, locale, page } = await ask(props)
    if (!page) return {}
    return pageMetadata({
      locale,
      site: await siteTexts(locale),
      title: page.title,
      description: page.description,
      paths: { [locale]: groupPath(collection, locale, slug) },
    })
  }

  async function Page(props: Props) {
    const { slug, locale, page } = await ask(props)
    if (!page) notFound()
    return (
      <SiteFrame
        locale={locale}
        site={await siteTexts(locale)}
        section="interviews"
        path={groupPath(collection, locale, slug)}
      >
        <CollectionPage kind={kinds[collection]} page={page} />
      </SiteFrame>
    )
  }

  return { generateMetadata, Page }
}
