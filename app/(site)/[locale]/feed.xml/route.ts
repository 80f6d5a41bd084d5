import { atomOf } from '@/exports/feed'
import { isLocale } from '@/locales/locale'
import { feedEntries } from '@/queries/feedEntries'
import { siteTexts } from '@/queries/siteTexts'

import { siteUrl } from '../../siteUrl'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const feed = atomOf(await siteTexts(locale), await feedEntries(locale), locale, siteUrl())
  return new Response(feed, {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
}
