import { lookup } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'

import { isPrivateAddress } from './privateAddress'

/**
 * What asking a web address has shown: that it answers (also where only people or the signed-in are let in), that the
 * page is gone or the server broken, that it leads into a private network and was not asked, or that nobody answered.
 */
export type Answers = 'answers' | 'broken' | 'private' | 'silent'

type Options = {
  /** Which IP addresses are not asked. */
  isClosed?: (address: string) => boolean
  /** After how many milliseconds one request is given up. */
  patience?: number
}

const redirects = 5

/**
 * Asks http and https addresses, and follows where they lead: HEAD first, and GET where a server does not like that,
 * of which only the head is read. The name is looked up once, and the address that was checked is the one that is
 * asked. Never throws.
 */
export async function askAddress(
  address: string,
  { isClosed = isPrivateAddress, patience = 6000 }: Options = {},
): Promise<Answers> {
  let url = new URL(address)
  for (let hop = 0; hop <= redirects; hop++) {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'broken'
    const head = await request(url, 'HEAD')
    if (head === 'private' || head === 'silent') return head
    const isDoubtful = head.status >= 400 && head.status !== 429
    const got = isDoubtful ? await request(url, 'GET') : head
    if (got === 'private' || got === 'silent') return got
    const isMoved = got.status >= 300 && got.status < 400 && got.location !== undefined
    if (!isMoved) return isBroken(got.status) ? 'broken' : 'answers'
    if (!URL.canParse(got.location ?? '', url)) return 'broken'
    url = new URL(got.location ?? '', url)
  }
  return 'broken'

  async function request(to: URL, method: 'HEAD' | 'GET'): Promise<Got | 'private' | 'silent'> {
    // Where an IP address stands in the place of the name, nothing is looked up.
    const literal = to.hostname.replace(/^\[|\]$/g, '')
    if (isIP(literal) && isClosed(literal)) return 'private'
    return new Promise((resolve) => {
      const { request: ask } = to.protocol === 'https:' ? https : http
      const asked = ask(to, {
        method,
        lookup: checkedLookup(isClosed),
        signal: AbortSignal.timeout(patience),
        headers: { 'user-agent': 'FacingPages link check', accept: '*/*' },
      })
      asked.on('response', (response) => {
        resolve({ status: response.statusCode ?? 0, location: response.headers.location })
        response.destroy()
      })
      asked.on('error', (error) => resolve(error.message === refusal ? 'private' : 'silent'))
      asked.end()
    })
  }
}

type Got = { status: number; location: string | undefined }

/** Refused and limited requests come from servers that are there; what is gone, or failing, is not. */
function isBroken(status: number): boolean {
  return status === 404 || status === 410 || status >= 500
}

const refusal = 'This name leads into a private network'

function checkedLookup(isClosed: (address: string) => boolean): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return done(error, [])
      const open = found.filter(({ address }) => !isClosed(address))
      const [first] = open
      if (!first) return done(new Error(refusal), [])
      if (options.all) done(null, open)
      else done(null, first.address, first.family)
    })
  }
}
