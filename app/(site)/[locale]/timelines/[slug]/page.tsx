import '@/reading/timeline/timeline.css'

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { facingLocale } from '@/locales/locale'
import { timelinePath } from '@/model/address/addresses'
import { pathsIn } from '@/model/address/pathsIn'
import { timelinePage } from '@/queries/timelinePage'
import { siteTexts } from '@/queries/siteTexts'
import { TimelinePage } from '@/reading/timeline/TimelinePage'
import { SiteFrame } from '@/reading/SiteFrame'

import { localeOf } from '../../../localeOf'
import { pageMetadata } from '../../../pageMetadata'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const read = cache(timelinePage)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, ...rest } = await params
  const locale = localeOf(rest)
  const page = await read(locale, slug)
  if (!page) return {}
  return pageMetadata({
    locale,
    site: await siteTexts(locale),
    title: page.title,
    description: page.standfirst,
    paths: pathsIn(page.published, (language) => timelinePath(language, slug)),
  })
}

export default async function Page({ params }: Props) {
  const { slug, ...rest } = await params
  const locale = localeOf(rest)
  const page = await read(locale, slug)
  if (!page) notFound()
  const other = facingLocale(locale)
  return (
    <SiteFrame
      locale={locale}
      site={await siteTexts(locale)}
      section="timelines"
      otherHref={page.published.includes(other) ? timelinePath(other, slug) : undefined}
      path={timelinePath(locale, slug)}
    >
      <TimelinePage page={page} />
    </SiteFrame>
  )
}
