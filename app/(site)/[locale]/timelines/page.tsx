import '@/reading/lists/list.css'

import type { Metadata } from 'next'

import { facingLocale } from '@/locales/locale'
import { listMessages } from '@/locales/messagesLists'
import { timelinesPath } from '@/model/address/addresses'
import { timelineList } from '@/queries/timelineList'
import { siteTexts } from '@/queries/siteTexts'
import { TimelineListPage } from '@/reading/lists/TimelineListPage'
import { SiteFrame } from '@/reading/SiteFrame'

import { localeOf } from '../../localeOf'
import { pageMetadata } from '../../pageMetadata'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf(await params)
  return pageMetadata({
    locale,
    site: await siteTexts(locale),
    title: listMessages[locale].timelinesTitle,
    description: null,
    paths: { zh: timelinesPath('zh'), en: timelinesPath('en') },
  })
}

export default async function Page({ params }: Props) {
  const locale = localeOf(await params)
  const page = await timelineList(locale)
  return (
    <SiteFrame
      locale={locale}
      site={await siteTexts(locale)}
      section="timelines"
      otherHref={timelinesPath(facingLocale(locale))}
      path={timelinesPath(locale)}
    >
      <TimelineListPage page={page} />
    </SiteFrame>
  )
}
