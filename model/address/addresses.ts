import type { Locale } from '@/locales/locale'

/** Every public address of the site is made here, so that a reader's bookmark has one rule behind it. */

export const frontPath = (locale: Locale) => `/${locale}`
export const interviewsPath = (locale: Locale) => `/${locale}/interviews`
export const interviewPath = (locale: Locale, slug: string) => `/${locale}/interviews/${slug}`
export const facingPath = (locale: Locale, slug: string) => `/${locale}/interviews/${slug}/facing`
export const draftPath = (locale: Locale, id: string) => `/${locale}/draft/${id}`
export const facingDraftPath = (locale: Locale, id: string) => `/${locale}/draft/${id}/facing`
export const previewPath = (locale: Locale, secret: string) => `/${locale}/preview/${secret}`
export const profilesPath = (locale: Locale) => `/${locale}/profiles`
export const profilePath = (locale: Locale, slug: string) => `/${locale}/profiles/${slug}`
export const timelinesPath = (locale: Locale) => `/${locale}/timelines`
export const timelinePath = (locale: Locale, slug: string) => `/${locale}/timelines/${slug}`
export const groupPath = (group: 'series' | 'topics', locale: Locale, slug: string) =>
  `/${locale}/${group}/${slug}`
export const feedPath = (locale: Locale) => `/${locale}/feed.xml`

/** The permanent address of a passage, in whatever article and language it now stands. */
export const passagePath = (id: string) => `/p/${id}`

export const passageAnchor = (id: string) => `#p-${id}`
export const exchangeAnchor = (number: number) => `#x-${number}`
export const sectionAnchor = (number: number) => `#s-${number}`
export const eventAnchor = (id: string) => `#e-${id}`

/**
 * Where a Chinese page stands in traditional characters: `/zh/…` becomes `/zh-hant/…`. Addresses of other pages, and of
 * files such as feeds and exports, stay as they are.
 */
export function traditionalPath(path: string): string {
  const [, rest = ''] = /^\/zh(?=[/?#]|$)(.*)$/su.exec(path) ?? []
  const [place = ''] = rest.split(/[?#]/)
  const isFile = /\.[a-z]{1,9}$|\/export\//u.test(place)
  return path === `/zh${rest}` && !isFile ? `/zh-hant${rest}` : path
}

export const isTraditional = (path: string): boolean => /^\/zh-hant(?:\/|$)/u.test(path)

/** The address of the Chinese page from which one in traditional characters is made. */
export const simplifiedPath = (path: string): string => path.replace(/^\/zh-hant(?=\/|$)/u, '/zh')
