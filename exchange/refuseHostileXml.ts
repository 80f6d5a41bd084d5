import type { ExchangeErrorCode } from '@/locales/messagesExchangeErrors'

import { ExchangeError } from './exchangeError'

/** Elements inside one another; what word processors write is far below. */
const deepest = 200
/** Many times what an interview of 60,000 characters takes, cut up by a word processor. */
const mostTags = 250_000
/** Characters of one tag. */
const longestTag = 8192

/** A tag from its `<` to its `>`; in a value stands no `<`. */
const tag = /<\/?[^\s<>/!?"'](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/y

/**
 * Refuses what would keep a parser busy for minutes before it is given to one: declarations of a document type, whose
 * entities make small files large, and elements without end. Looks at each character once.
 *
 * @throws ExchangeError `has-dtd`, `broken`
 */
export function refuseHostileXml(text: string, broken: ExchangeErrorCode): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new ExchangeError('has-dtd')
  let [at, depth, tags] = [0, 0, 0]
  for (;;) {
    at = text.indexOf('<', at)
    if (at < 0) return
    const end = endOfUnread(text, at)
    if (end !== null) {
      at = end
      continue
    }
    tag.lastIndex = at
    const [found] = tag.exec(text) ?? []
    if (found === undefined) {
      at++
      continue
    }
    if (found.startsWith('</')) depth--
    else if (!found.endsWith('/>')) depth++
    if (depth > deepest || ++tags > mostTags || found.length > longestTag)
      throw new ExchangeError(broken)
    at += found.length
  }
}

/** Where a comment or a section of characters ends; `null` where none begins. */
function endOfUnread(text: string, at: number): number | null {
  for (const [opens, closes] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
  ] as const) {
    if (!text.startsWith(opens, at)) continue
    const end = text.indexOf(closes, at + opens.length)
    return end < 0 ? text.length : end + closes.length
  }
  return null
}
