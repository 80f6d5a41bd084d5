import type { Payload } from 'payload'

import { locales, type Locale } from '@/locales/locale'
import type { Site } from '@/model/page/listPages'

import { openPayload } from './openPayload'
import { PageTags } from './PageTags'
import { textOf } from './toModel'

const unnamed: Record<Locale, string> = { zh: '对照', en: 'Facing Pages' }

/** What stands in head and foot of every page. */
export async function siteTexts(locale: Locale): Promise<Site> {
  const payload = await openPayload()
  const tags = new PageTags()
  tags.asked('site')
  const site = await readSite(payload, locale)
  await tags.keep()
  return toSiteTexts(site, locale)
}

/** What was read of the site, as head and foot show it. */
export function toSiteTexts(site: StoredSite, locale: Locale): Site {
  const [chinese, english] = locales.map((language) => site.name?.[language] || unnamed[language])
  return {
    name: { zh: chinese ?? unnamed.zh, en: english ?? unnamed.en },
    description: site.description ?? '',
    rights: site.rights ?? null,
    notice: site.notice ?? null,
    links: (site.navigation ?? []).flatMap(({ label, url }) => {
      const text = textOf(label, locale)
      return text ? [{ text, href: url }] : []
    }),
  }
}

/** What admins set for the whole site. Whoever shows it tells the page's tags. */
export async function readSite(payload: Payload, locale: Locale) {
  return payload.findGlobal({
    slug: 'site',
    overrideAccess: false,
    locale,
    fallbackLocale: false,
    depth: 0,
    select: {
      name: true,
      description: true,
      rights: true,
      notice: true,
      navigation: true,
      front: true,
    },
  })
}

type StoredSite = Awaited<ReturnType<typeof readSite>>
