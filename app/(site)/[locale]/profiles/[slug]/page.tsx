import '@/reading/profile/profile.css'

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { facingLocale } from '@/locales/locale'
import { profilePath } from '@/model/address/addresses'
import { pathsIn } from '@/model/address/pathsIn'
import { profilePage } from '@/queries/profilePage'
import { siteTexts } from '@/queries/siteTexts'
import { ProfilePage } from '@/reading/profile/ProfilePage'
import { SiteFrame } from '@/reading/SiteFrame'

import { localeOf } from '../../../localeOf'
import { pageMetadata } from '../../../pageMetadata'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const read = cache(profilePage)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, ...rest } = await params
  const locale = localeOf(rest)
  const page = await read(locale, slug)
  if (!page) return {}
  return pageMetadata({
    locale,
    site: await siteTexts(locale),
    title: page.otherName ? `${page.name} ${page.otherName}` : page.name,
    description: page.summary,
    paths: pathsIn(page.published, (language) => profilePath(language, slug)),
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
      section="profiles"
      otherHref={page.published.includes(other) ? profilePath(other, slug) : undefined}
      path={profilePath(locale, slug)}
    >
      <ProfilePage page={page} />
    </SiteFrame>
  )
}
