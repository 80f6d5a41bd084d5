import type { Locale } from '@/locales/locale'
import { linksIn, type LinkIn } from '@/model/passage/linksIn'
import { isSafeUrl } from '@/model/address/safeUrl'
import { passagesFromBody } from '@/transcript/convert/toPassages'

import { askAddress, type Answers } from './askAddress'
import { leadsSomewhere } from './leadsSomewhere'
import type { Newsroom } from '../newsroom'
import { readLanguage } from '../readLanguage'

/** What became of the links of a text. What could not be asked is said apart from what is broken. */
export type Links = { total: number; broken: LinkIn[]; unchecked: LinkIn[] }

/** So many foreign addresses are asked for one text, and so many at a time. */
const most = 60
const atOnce = 6

/**
 * Which links in the newest words of a language lead nowhere. Links to this site are looked up, foreign ones asked
 * over the network; where not one of those answers, the fault is taken to be our own connection, and nothing is said
 * about them. Addresses that no reader can follow are told by `readChecks`.
 *
 * @throws PublishingError `no-such-interview`
 */
export async function readLinks(
  newsroom: Newsroom,
  id: string,
  locale: Locale,
  ask: (url: string) => Promise<Answers> = askAddress,
): Promise<Links> {
  const { newest } = await readLanguage(newsroom, id, locale)
  const passages = passagesFromBody(newest.body)
  const links = linksIn(passages).filter(({ url }) => isSafeUrl(url) && !/^mailto:/i.test(url))
  const own: LinkIn[] = []
  const foreign: LinkIn[] = []
  for (const link of links) (pathHere(newsroom, link.url) === null ? foreign : own).push(link)

  const broken: LinkIn[] = []
  const here = { interview: newest, passages }
  for (const link of own)
    if (!(await leadsSomewhere(newsroom, here, pathHere(newsroom, link.url) ?? '')))
      broken.push(link)

  const asked = foreign.slice(0, most)
  const answers = await inTurns(asked, ({ url }) => ask(url))
  const isOnline = answers.some((answer) => answer === 'answers' || answer === 'broken')
  const unchecked = foreign.slice(most)
  asked.forEach((link, at) => {
    const answer = answers[at]
    if (answer === 'broken' || answer === 'private') broken.push(link)
    if (answer === 'silent') (isOnline ? broken : unchecked).push(link)
  })
  return { total: links.length, broken, unchecked }
}

/** The path, with its anchor, of an address of this site; `null` for a foreign one. */
function pathHere({ payload }: Newsroom, url: string): string | null {
  if (/^[/#]/.test(url)) return url
  const site = payload.config.serverURL
  const { origin, pathname, hash } = new URL(url)
  return site && origin === new URL(site).origin ? `${pathname}${hash}` : null
}

async function inTurns<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let from = 0; from < all.length; from += atOnce)
    results.push(...(await Promise.all(all.slice(from, from + atOnce).map(work))))
  return results
}
