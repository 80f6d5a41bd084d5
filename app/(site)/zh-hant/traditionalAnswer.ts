import { unstable_cache } from 'next/cache'

import { askedAddress } from '@/app/ownAddress'
import { simplifiedPath, traditionalPath } from '@/model/address/addresses'
import { collectionTag } from '@/model/cacheTags'
import { toTraditional } from '@/model/chinese/traditional'
import { traditionalNames } from '@/queries/traditionalNames'
import { traditionalPage } from '@/reading/traditional/traditionalPage'

import { RememberedPages } from './RememberedPages'

const readNames = unstable_cache(traditionalNames, ['traditional-names'], {
  tags: [collectionTag('profiles')],
})

const remembered = new RememberedPages()

/** What the answer for the Chinese page says that is true of this one too. */
const kept = ['cache-control', 'x-robots-tag']

/**
 * Asks this very site for the Chinese page and answers with the same in traditional characters: what is missing there
 * is missing here, what has moved has moved, and what changed is made anew. Asked as a visitor, whoever asks.
 */
export async function traditionalAnswer(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const path = `${simplifiedPath(pathname)}${search}`
  const asked = askedAddress(path)
  const page = await fetch(asked, { cache: 'no-store', redirect: 'manual' })
  const location = page.headers.get('location')
  if (location !== null) {
    const moved = new URL(location, asked)
    return redirect(page.status, traditionalPath(`${moved.pathname}${moved.search}`))
  }
  // Feeds and other files are for programs, which do not read characters.
  if (!page.headers.get('content-type')?.startsWith('text/html')) return redirect(307, path)
  const names = await readNames()
  const html = remembered.page([await page.text(), JSON.stringify(names)], (source) =>
    traditionalPage(source, toTraditional(new Map(names))),
  )
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8' })
  for (const name of kept) {
    const value = page.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  return new Response(html, { status: page.status, headers })
}

function redirect(status: number, location: string): Response {
  return new Response(null, { status, headers: { location } })
}
