import '@/reading/plain/plain.css'

import { cache } from 'react'

import { siteMessages } from '@/locales/messagesSite'
import { parseAddress } from '@/model/address/parseAddress'
import { siteTexts } from '@/queries/siteTexts'
import { untranslatedPage } from '@/queries/untranslatedPage'
import { NotFound } from '@/reading/plain/NotFound'
import { Untranslated } from '@/reading/plain/Untranslated'
import { SiteFrame } from '@/reading/SiteFrame'

import { localeOf } from '../../../localeOf'

/**
 * What stands where there is no page. The proxy leads here with status 404 and the wanted path behind `missing`:
 * Next's own not-found page would reach readers without scripts as an empty body.
 */
type Props = { params: Promise<{ locale: string; path: string[] }> }

export const dynamic = 'force-dynamic'

const kinds = { interviews: 'interview', profiles: 'profile', timelines: 'timeline' } as const

const read = cache(async (locale: 'zh' | 'en', path: string) => {
  const address = parseAddress(path)
  if (address?.kind !== 'document') return null
  const { collection, slug } = address
  if (collection === 'topics' || collection === 'series') return null
  return untranslatedPage(kinds[collection], locale, slug)
})

export default async function Page({ params }: Props) {
  const { path, ...rest } = await params
  const locale = localeOf(rest)
  const page = await read(locale, wanted(locale, path))
  const site = await siteTexts(locale)
  return (
    <>
      {/* Next leaves out the metadata of a page that is answered with 404; React puts these into the head. */}
      <title>{`${page?.title ?? siteMessages[locale].notFoundTitle} | ${site.name[locale]}`}</title>
      <meta name="robots" content="noindex" />
      <SiteFrame locale={locale} site={site} otherHref={page?.href}>
        {page ? <Untranslated page={page} /> : <NotFound locale={locale} />}
      </SiteFrame>
    </>
  )
}

/** Next hands the parts of a path on as they stand in the address, still percent-encoded. */
function wanted(locale: string, path: string[]): string {
  return `/${locale}/${path.join('/')}`
}
