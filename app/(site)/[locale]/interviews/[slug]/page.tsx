import '@/reading/article/interview.css'
import '@/reading/article/narrative.css'

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { facingLocale } from '@/locales/locale'
import { interviewPath } from '@/model/address/addresses'
import { pathsIn } from '@/model/address/pathsIn'
import { interviewPage } from '@/queries/interviewPage'
import { siteTexts } from '@/queries/siteTexts'
import { InterviewArticle } from '@/reading/article/InterviewArticle'
import { NarrativeArticle } from '@/reading/article/NarrativeArticle'
import { SiteFrame } from '@/reading/SiteFrame'

import { localeOf } from '../../../localeOf'
import { pageMetadata } from '../../../pageMetadata'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const read = cache(interviewPage)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, ...rest } = await params
  const locale = localeOf(rest)
  const page = await read(locale, slug)
  if (!page) return {}
  return pageMetadata({
    locale,
    site: await siteTexts(locale),
    title: page.seoTitle ?? page.title,
    description: page.seoDescription ?? page.standfirst,
    paths: pathsIn(page.published, (language) => interviewPath(language, slug)),
    article: {
      publishedAt: page.publishedAt,
      updatedAt: page.updatedAt,
      authors: page.credits.flatMap(({ names }) => names),
    },
    image: page.cover?.src ?? null,
  })
}

export default async function Page({ params }: Props) {
  const { slug, ...rest } = await params
  const locale = localeOf(rest)
  const page = await read(locale, slug)
  if (!page) notFound()
  const site = await siteTexts(locale)
  const other = facingLocale(locale)
  const Article = page.form === 'narrative' ? NarrativeArticle : InterviewArticle
  return (
    <SiteFrame
      locale={locale}
      site={site}
      section="interviews"
      otherHref={page.published.includes(other) ? interviewPath(other, slug) : undefined}
      path={interviewPath(locale, slug)}
      progress
    >
      <Article page={page} siteName={site.name[locale]} />
    </SiteFrame>
  )
}
