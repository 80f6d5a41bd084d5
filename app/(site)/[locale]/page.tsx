import '@/reading/front/front.css'

import type { Metadata } from 'next'
import { cache } from 'react'

import { frontPath } from '@/model/address/addresses'
import { frontPage } from '@/queries/frontPage'
import { FrontPage } from '@/reading/front/FrontPage'
import { Masthead } from '@/reading/front/Masthead'
import { SiteFrame } from '@/reading/SiteFrame'

import { localeOf } from '../localeOf'
import { pageMetadata } from '../pageMetadata'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []
// The masthead names the month, which changes though nothing is published.
export const revalidate = 86400

const read = cache(frontPage)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf(await params)
  const { site } = await read(locale)
  return pageMetadata({
    locale,
    site,
    title: null,
    description: null,
    paths: { zh: frontPath('zh'), en: frontPath('en') },
  })
}

export default async function Page({ params }: Props) {
  const locale = localeOf(await params)
  const page = await read(locale)
  return (
    <SiteFrame
      locale={locale}
      site={page.site}
      header={<Masthead locale={locale} site={page.site} date={page.date} />}
    >
      <FrontPage page={page} />
    </SiteFrame>
  )
}
