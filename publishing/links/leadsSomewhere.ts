import { facingLocale, locales, type Locale } from '@/locales/locale'
import { idOf } from '@/model/idOf'
import { parseAddress, type DocumentAddress } from '@/model/address/parseAddress'
import type { Passage } from '@/model/passage/passage'
import type { Interview } from '@/payload-types'

import type { Newsroom } from '../newsroom'

type Here = { interview: Interview; passages: readonly Passage[] }

/**
 * Whether a path of this site leads readers to something, once the text that it stands in is public: a place in this
 * text, or a page, a passage or a picture that readers have.
 *
 * @param path such as `/zh/profiles/a`, `/p/0a1b2c3d` or `#p-0a1b2c3d`
 */
export async function leadsSomewhere(
  newsroom: Newsroom,
  here: Here,
  path: string,
): Promise<boolean> {
  const [place = '', anchor] = path.split('#')
  if (place === '') return isPlace(here, anchor ?? '')
  const { pathname } = new URL(place, 'http://site')
  if (pathname === '/' || pathname.startsWith('/api/media/file/')) return true
  const address = parseAddress(pathname)
  if (address?.kind === 'fixed') return true
  if (address?.kind === 'passage') return isPassage(newsroom, here, address.id)
  return address?.kind === 'document' && isPublic(newsroom, here, address)
}

/** An anchor of a passage has to be one of this text; others are made by the page. */
function isPlace({ passages }: Here, anchor: string): boolean {
  return !anchor.startsWith('p-') || passages.some(({ id }) => `p-${id}` === anchor)
}

async function isPassage({ payload }: Newsroom, here: Here, id: string): Promise<boolean> {
  if (here.passages.some((passage) => passage.id === id)) return true
  const { docs } = await payload.find({
    collection: 'passages',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
  })
  const interview = idOf(docs[0]?.interview)
  if (!interview) return false
  if (interview === here.interview.id) return Boolean(docs[0]?.into)
  for (const locale of locales)
    if (await hasPublic(payload, 'interviews', { id: { equals: interview } }, locale)) return true
  return false
}

async function isPublic(
  { payload }: Newsroom,
  { interview }: Here,
  { collection, slug, locale, facing }: DocumentAddress,
): Promise<boolean> {
  if (collection === 'interviews' && slug === interview.slug) return true
  const languages: Locale[] = facing ? [locale, facingLocale(locale)] : [locale]
  for (const language of languages)
    if (!(await hasPublic(payload, collection, { slug: { equals: slug } }, language))) return false
  return true
}

/** As a visitor asks. */
async function hasPublic(
  payload: Newsroom['payload'],
  collection: DocumentAddress['collection'],
  where: Record<string, { equals: string }>,
  locale: Locale,
): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection, where, locale, overrideAccess: false })
  return totalDocs > 0
}
