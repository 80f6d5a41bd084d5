import '@/reading/article/interview.css'
import '@/reading/facing/facing.css'

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { facingLocale } from '@/locales/locale'
import { facingDraftPath } from '@/model/address/addresses'
import { draftFacingPage } from '@/queries/draftPages'
import { siteTexts } from '@/queries/siteTexts'
import { FacingArticle } from '@/reading/facing/FacingArticle'
import { SiteFrame } from '@/reading/SiteFrame'

import { draftAsked, type DraftProps } from '../../draftAsked'

/** What readers of both languages would see if both drafts were published now. For people with an account. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = { robots: { index: false } }

export default async function Page(props: DraftProps) {
  const [headers, asked] = await draftAsked(props)
  const { id, locale } = asked
  const page = await draftFacingPage(headers, asked)
  if (!page) notFound()
  const site = await siteTexts(locale)
  return (
    <>
      <title>{`${page.titles[locale]} | ${site.name[locale]}`}</title>
      <SiteFrame
        locale={locale}
        site={site}
        section="interviews"
        otherHref={facingDraftPath(facingLocale(locale), id)}
        progress
      >
        <FacingArticle page={page} siteName={site.name[locale]} />
      </SiteFrame>
    </>
  )
}
