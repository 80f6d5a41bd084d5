import '@/reading/article/interview.css'
import '@/reading/article/narrative.css'

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { facingLocale } from '@/locales/locale'
import { draftPath } from '@/model/address/addresses'
import { draftInterviewPage } from '@/queries/draftPages'
import { siteTexts } from '@/queries/siteTexts'
import { InterviewArticle } from '@/reading/article/InterviewArticle'
import { NarrativeArticle } from '@/reading/article/NarrativeArticle'
import { SiteFrame } from '@/reading/SiteFrame'

import { draftAsked, type DraftProps } from '../draftAsked'

/** What readers would see if the draft were published now. For people with an account. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = { robots: { index: false } }

export default async function Page(props: DraftProps) {
  const [headers, asked] = await draftAsked(props)
  const { id, locale } = asked
  const page = await draftInterviewPage(headers, asked)
  if (!page) notFound()
  const site = await siteTexts(locale)
  const Article = page.form === 'narrative' ? NarrativeArticle : InterviewArticle
  return (
    <>
      <title>{`${page.title} | ${site.name[locale]}`}</title>
      <SiteFrame
        locale={locale}
        site={site}
        section="interviews"
        otherHref={draftPath(facingLocale(locale), id)}
        progress
      >
        <Article page={page} siteName={site.name[locale]} />
      </SiteFrame>
    </>
  )
}
