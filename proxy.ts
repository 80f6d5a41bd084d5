import { NextResponse, type NextRequest } from 'next/server'

import { defaultLocale, isLocale } from '@/locales/locale'
import { preferredLocale } from '@/model/preferredLocale'

/**
 * Decides about every address of the site before a page is made: `/` leads to the reader's language, a former slug
 * to the new one, and what is not public is answered with status 404 by a page of our own. Pages themselves can't
 * do the last: a page that says "not found" while it is made arrives without its text.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl
  if (pathname === '/') {
    const locale = preferredLocale(request.headers.get('accept-language'))
    return redirect(request, `/${locale}`, 307)
  }
  const resolved = await resolve(pathname)
  if (resolved.answer === 'page') return NextResponse.next()
  const [, locale, room, slug, ...rest] = pathname.split('/')
  if (resolved.answer === 'moved') {
    return redirect(
      request,
      ['', locale, room, encodeURIComponent(resolved.slug), ...rest].join('/'),
      308,
    )
  }
  const language = isLocale(locale) ? locale : defaultLocale
  const wanted = isLocale(locale) ? [room, slug, ...rest].filter(Boolean).join('/') : ''
  const url = request.nextUrl.clone()
  url.pathname = `/${language}/missing/${wanted || 'page'}`
  return NextResponse.rewrite(url, { status: 404 })
}

export const config = {
  // Not for Payload, permanent addresses, Next's own files, or files with a name (icons, robots.txt, sitemap.xml).
  matcher: ['/((?!admin|api|p/|_next|[^/]+\\.[a-z]+$).*)'],
}

type Resolved = { answer: 'page' | 'missing' } | { answer: 'moved'; slug: string }

/** Asks the site itself, over the loopback: a proxy has no database of its own. */
async function resolve(path: string): Promise<Resolved> {
  const host =
    process.env['HOST'] && process.env['HOST'] !== '0.0.0.0' ? process.env['HOST'] : '127.0.0.1'
  const url = new URL('/api/address', `http://${host}:${process.env['PORT'] ?? '3000'}`)
  url.searchParams.set('path', path)
  const response = await fetch(url, { cache: 'no-store' })
  return response.json()
}

function redirect(request: NextRequest, path: string, status: 307 | 308): NextResponse {
  const url = request.nextUrl.clone()
  url.pathname = path
  return NextResponse.redirect(url, status)
}
