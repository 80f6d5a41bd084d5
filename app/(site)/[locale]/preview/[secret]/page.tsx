import '@/reading/article/interview.css'
import '@/reading/article/narrative.css'
import '@/reading/preview.css'

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { wallTime } from '@/model/dates/zonedTime'
import { siteZone } from '@/publishing/siteZone'
import { previewPage } from '@/queries/previewPage'
import { siteTexts } from '@/queries/siteTexts'
import { InterviewArticle } from '@/reading/article/InterviewArticle'
import { NarrativeArticle } from '@/reading/article/NarrativeArticle'
import { PreviewBar } from '@/reading/PreviewBar'
import { SiteFrame } from '@/reading/SiteFrame'

import { localeOf } from '../../../localeOf'

/** A draft for somebody outside the newsroom who was sent its secret. `next.config.mjs` keeps it out of every cache. */
type Props = { params: Promise<{ locale: string; secret: string }> }

export const dynamic = 'force-dynamic'

const read = cache(previewPage)

/** A title for the tab, and nothing for search engines or sharing cards. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { secret, ...rest } = await params
  const preview = await read(localeOf(rest), secret)
  return {
    ...(preview && { title: preview.page.title }),
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  }
}

export default async function Page({ params }: Props) {
  const { secret, ...rest } = await params
  const locale = localeOf(rest)
  const preview = await read(locale, secret)
  if (!preview) notFound()
  const { page, expiresAt, isPublic } = preview
  const site = await siteTexts(locale)
  const Article = page.form === 'narrative' ? NarrativeArticle : InterviewArticle
  const zone = siteZone()
  const until = `${wallTime(new Date(expiresAt), zone).replace('T', ' ')} (${zone})`
  return (
    <SiteFrame locale={locale} site={site} progress>
      <PreviewBar locale={locale} isPublic={isPublic} expiresAt={expiresAt} until={until} />
      <Article page={page} siteName={site.name[locale]} />
    </SiteFrame>
  )
}
