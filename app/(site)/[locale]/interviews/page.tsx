import '@/reading/lists/list.css'

import type { Metadata } from 'next'

import { facingLocale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import { interviewsPath } from '@/model/address/addresses'
import { interviewList } from '@/queries/interviewList'
import { siteTexts } from '@/queries/siteTexts'
import { InterviewListPage } from '@/reading/lists/InterviewListPage'
import { SiteFrame } from '@/reading/SiteFrame'

import { listQuery, type Search } from '../../listQuery'
import { localeOf } from '../../localeOf'
import { pageMetadata } from '../../pageMetadata'

type Props = { params: Promise<{ locale: string }>; searchParams: Search }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf(await params)
  return pageMetadata({
    locale,
    site: await siteTexts(locale),
    title: siteMessages[locale].interviews,
    description: null,
    paths: { zh: interviewsPath('zh'), en: interviewsPath('en') },
  })
}

export default async function Page({ params, searchParams }: Props) {
  const locale = localeOf(await params)
  const page = await interviewList(
    { locale, ...(await listQuery(searchParams)) },
    siteMessages[locale].interviews,
  )
  return (
    <SiteFrame
      locale={locale}
      site={await siteTexts(locale)}
      section="interviews"
      otherHref={interviewsPath(facingLocale(locale))}
      path={interviewsPath(locale)}
    >
      <InterviewListPage page={page} />
    </SiteFrame>
  )
}
