import '@/reading/article/interview.css'
import '@/reading/facing/facing.css'

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { facingLocale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import { facingPath } from '@/model/address/addresses'
import { facingPage } from '@/queries/facingPage'
import { siteTexts } from '@/queries/siteTexts'
import { FacingArticle } from '@/reading/facing/FacingArticle'
import { SiteFrame } from '@/reading/SiteFrame'

import { localeOf } from '../../../../localeOf'
import { pageMetadata } from '../../../../pageMetadata'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const read = cache(facingPage)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, ...rest } = await params
  const locale = localeOf(rest)
  const page = await read(locale, slug)
  if (!page) return {}
  return pageMetadata({
    locale,
    site: await siteTexts(locale),
    title: `${page.titles[locale]} (${siteMessages[locale].facing})`,
    description: page.standfirsts[locale],
    paths: { zh: facingPath('zh', slug), en: facingPath('en', slug) },
  })
}

export default async function Page({ params }: Props) {
  const { slug, ...rest } = await params
  const locale = localeOf(rest)
  const page = await read(locale, slug)
  if (!page) notFound()
  const site = await siteTexts(locale)
  return (
    <SiteFrame
      locale={locale}
      site={site}
      section="interviews"
      otherHref={facingPath(facingLocale(locale), slug)}
      path={facingPath(locale, slug)}
      progress
    >
      <FacingArticle page={page} siteName={site.name[locale]} />
    </SiteFrame>
  )
}
