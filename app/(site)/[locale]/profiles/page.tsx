import '@/reading/lists/list.css'

import type { Metadata } from 'next'

import { facingLocale } from '@/locales/locale'
import { listMessages } from '@/locales/messagesLists'
import { profilesPath } from '@/model/address/addresses'
import { profileList } from '@/queries/profileList'
import { siteTexts } from '@/queries/siteTexts'
import { ProfileListPage } from '@/reading/lists/ProfileListPage'
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
    title: listMessages[locale].profilesTitle,
    description: null,
    paths: { zh: profilesPath('zh'), en: profilesPath('en') },
  })
}

export default async function Page({ params }: Props) {
  const locale = localeOf(await params)
  const page = await profileList(locale)
  return (
    <SiteFrame
      locale={locale}
      site={await siteTexts(locale)}
      section="profiles"
      otherHref={profilesPath(facingLocale(locale))}
      path={profilesPath(locale)}
    >
      <ProfileListPage page={page} />
    </SiteFrame>
  )
}
