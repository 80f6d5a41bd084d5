import { NextResponse, type NextRequest } from 'next/server'

import { askedAddress, ownAddress } from '@/app/ownAddress'
import { isLocale } from '@/locales/locale'
import { isTraditional } from '@/model/address/addresses'
import { preferredLocale } from '@/model/address/preferredLocale'
import type { Resolved } from '@/queries/resolveAddress'

/**
 * Decides about every address of the site before a page is made: `/` leads to the reader's language, a former slug
 * to the new one, and what is not public is answered with status 404 by a page of our own. Pages themselves can't
 * do the last: a page that says "not found" while it is made arrives without its text.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl
  const preferred = preferredLocale(request.headers.get('accept-language'))
  if (pathname === '/') return NextResponse.redirect(ownAddress(`/${preferred}`), 307)
  // Made from the Chinese page, whose address is then asked about.
  if (isTraditional(pathname)) return NextResponse.next()
  const resolved = await resolve(pathname, request.headers)
  if (resolved.answer === 'page') return NextResponse.next()
  const [, locale, room, slug, ...rest] = pathname.split('/')
  if (resolved.answer === 'moved') {
    const moved = ['', locale, room, encodeURIComponent(resolved.slug), ...rest].join('/')
    return NextResponse.redirect(ownAddress(moved), 308)
  }
  const language = isLocale(locale) ? locale : preferred
  const wanted = isLocale(locale) ? [room, slug, ...rest].filter(Boolean).join('/') : ''
  return NextResponse.rewrite(ownAddress(`/${language}/missing/${wanted || 'page'}`), {
    status: 404,
  })
}

export const config = {
  // Not for Payload, Next's own files, or files with a name (icons, robots.txt, sitemap.xml).
  matcher: ['/((?!admin|api|_next|[^/]+\\.[a-z]+$).*)'],
}

/** By these Payload knows who asks, and that it is no foreign page that makes a browser ask. */
const credentials = ['authorization', 'cookie', 'origin', 'sec-fetch-site']

/**
 * Asks the site itself, over the loopback: a proxy has no database of its own. While the database is down pages that
 * are remembered go on being served; the others fail by themselves.
 */
async function resolve(path: string, sent: Headers): Promise<Resolved> {
  const url = askedAddress('/api/address')
  url.searchParams.set('path', path)
  const headers = credentials.flatMap((name): [string, string][] => {
    const value = sent.get(name)
    return value === null ? [] : [[name, value]]
  })
  const response = await fetch(url, { cache: 'no-store', headers })
  return response.ok ? response.json() : { answer: 'page' }
}
