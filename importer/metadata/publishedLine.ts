import { simplified } from '../simplified'
import { publicationDate } from './publicationDate'

/** What a line says of the publication. */
export type Published = {
  outlet: string | null
  date: string | null
  /** Whether it says that something appeared there, and does not only name a place and a day. */
  said: boolean
}

const chinese =
  /^(?:本文|本篇|原文|文章|全文|采访|访谈)?(?:最早|最初|首先|曾)?(?:原载|原刊|首发|首刊|首次发表|刊载|刊登|刊发|发表|发布|载)(?:(?:于|在|自)\s?[:：]?|[:：]|(?=\s?《))\s?/
const english =
  /^(?:(?:this|the) (?:interview|article|piece|conversation|talk|text) )?(?:(?:was|is) )?(?:(?:first|originally) )?(?:published|appeared|ran|printed) (?:in|on|by|at) /i
const transcript = /^(?:a )?transcript (?:of|from) (?:the )?(?:podcast|show|programme|program)s? /i
/** Words that only the names of publications have. */
const press =
  /\b(?:quarterly|review|magazine|weekly|monthly|daily|times|journal|post|news|gazette|herald|chronicle|tribune|observer|bulletin|ledger|record|podcast|radio|press|almanac|courier|echo|examiner|mercury|sentinel)\b/i
const title = /^《([^《》]{1,30})》\s?(?:杂志|周刊|月刊|季刊|报|网)?/
/** `, 14 March 2021` or ` on 14 March 2021` at the end. */
const split = /(?:,|，|\son|\s[·|｜—–-])\s{0,2}([^,，]{4,24})$/i
const yearFirst = /[,，\s]{1,2}((?:19|20)\d\d\s?[-/.年].{0,16})$/

/**
 * Outlet and date of a line such as `本文首发于《某刊》2026 年 3 月 2 日` or `The Harbour Quarterly, 14 March 2021`;
 * `null` for a line that says anything else. A place and a date are no publication.
 */
export function publishedLine(text: string): Published | null {
  const line = text.trim().replace(/[。.]$/, '')
  if (line.length > 90) return null
  const said =
    chinese.exec(simplified(line))?.[0] ?? english.exec(line)?.[0] ?? transcript.exec(line)?.[0]
  const rest = line.slice(said?.length ?? 0).trim()
  const bracketed = title.exec(rest)
  if (bracketed) {
    const behind = rest.slice(bracketed[0].length).replace(/^[,，\s]+/, '')
    const date = dateOf(behind)
    if (behind !== '' && date === null && !/^(?:总?第?\s?\d{1,4}\s?期)$/.test(behind)) return null
    return said !== undefined || date !== null
      ? { outlet: bracketed[1] ?? null, date, said: said !== undefined }
      : null
  }
  const dated = split.exec(rest) ?? yearFirst.exec(rest)
  const date = dated?.[1] ? dateOf(dated[1]) : null
  const outlet = (dated && date !== null ? rest.slice(0, dated.index) : rest).trim()
  const named =
    /^[\p{Lu}\p{Script=Han}]/u.test(outlet) && outlet.length <= 40 && !/[。！？!?:：]/.test(outlet)
  if (said !== undefined) return named ? { outlet, date, said: true } : null
  return named && date !== null && press.test(outlet) ? { outlet, date, said: false } : null
}

function dateOf(text: string): string | null {
  return publicationDate(text.trim().replace(/[号號刊期]$/, ''))
}
