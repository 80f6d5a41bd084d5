import '@/reading/lists/list.css'

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { topicPath } from '@/model/addresses'
import { groupPage } from '@/queries/groupPage'
import { siteTexts } from '@/queries/siteTexts'
import { CollectionPage } from '@/reading/lists/CollectionPage'
import { SiteFrame } from '@/reading/SiteFrame'

import { listQuery, type Search } from '../../../listQuery'
import { localeOf } from '../../../localeOf'
import { pageMetadata } from '../../../pageMetadata'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Search }

/** Title and list come from one reading, though each part of the page asks for itself. */
const read = cache(async ({ params, searchParams }: Props) => {
  const { slug, ...rest } = await params
  const locale = localeOf(rest)
  return {
    slug,
    locale,
    page: await groupPage('topics', slug, { locale, ...(await listQuery(searchParams)) }),
  }
})

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { slug, locale, page } = await read(props)
  if (!page) return {}
  return pageMetadata({
    locale,
    site: await siteTexts(locale),
    title: page.title,
    description: page.description,
    paths: { [locale]: topicPath(locale, slug) },
  })
}

export default async function Page(props: Props) {
  const { locale, page } = await read(props)
  if (!page) notFound()
  return (
    <SiteFrame locale={locale} site={await siteTexts(locale)} section="interviews">
      <CollectionPage kind="topic" page={page} />
    </SiteFrame>
  )
}
